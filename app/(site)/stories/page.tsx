import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { notFound, redirect } from 'next/navigation';
import { CustomerFrame } from '@/components/report/customer-frame';
import { getTranslations } from '@/lib/i18n/get-translations';
import { isLocale } from '@/lib/i18n/locales';
import { tellingShops } from '@/lib/server/stories/telling-shop';
import { storiesPath } from '@/lib/story/public-address';
import '@/components/report/customer.css';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('story.page');
  return { title: { absolute: t('title') }, robots: { index: true, follow: true } };
}

/** The way to the stories: the only shop's, or a choice of shops. */
export default async function StoriesPage({ searchParams }: Props) {
  const { lang } = await searchParams;
  const [only, ...others] = await tellingShops();
  if (!only) notFound();
  if (others.length === 0) redirect(storiesPath(only.id) + (isLocale(lang) ? `?lang=${lang}` : ''));
  const locale = isLocale(lang) ? lang : await getLocale();
  const t = await getTranslations({ locale, namespace: 'story.page' });
  return (
    <CustomerFrame locale={locale} shop={t('title')} address="/stories">
      <main className="pb-[2em]">
        <h1 className="mt-[0.8em] palt text-[1.4em] leading-snug">{t('shops')}</h1>
        <ul>
          {[only, ...others].map((shop) => (
            <li key={shop.id} className="border-b border-line py-[0.6em]">
              <a href={storiesPath(shop.id)} className="font-bold text-accent underline">
                {shop.name}
              </a>
              {shop.address && <p className="text-[0.85em] text-muted">{shop.address}</p>}
            </li>
          ))}
        </ul>
      </main>
    </CustomerFrame>
  );
}
