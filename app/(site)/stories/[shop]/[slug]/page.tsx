import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { CustomerFrame } from '@/components/report/customer-frame';
import { DataScript } from '@/components/story/data-script';
import { StoryView } from '@/components/story/story-view';
import { formatsFor } from '@/lib/i18n/formats';
import { getTranslations } from '@/lib/i18n/get-translations';
import { isLocale } from '@/lib/i18n/locales';
import { listed } from '@/lib/server/stories/listed';
import { publicOrigin } from '@/lib/server/stories/public-origin';
import { readStory } from '@/lib/server/stories/read-stories';
import { tellingShop } from '@/lib/server/stories/telling-shop';
import { storiesPath } from '@/lib/story/public-address';
import { storyData } from '@/lib/story/structured-data';
import '@/components/report/customer.css';

type Props = {
  params: Promise<{ shop: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const found = async (params: Props['params']) => {
  const { shop: code, slug } = await params;
  const shop = await tellingShop(code);
  const told = shop && (await readStory(shop.id, slug));
  return shop && told ? { shop, told } : null;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const one = await found(params);
  if (!one) return {};
  const { shop, told } = one;
  const origin = publicOrigin(await headers());
  return {
    title: { absolute: `${told.story.title} — ${shop.name}` },
    description: told.story.symptom.slice(0, 160),
    robots: { index: true, follow: true },
    alternates: {
      canonical: origin + storiesPath(shop.id, told.slug),
      types: { 'application/atom+xml': `${origin}${storiesPath(shop.id)}/feed.xml` },
    },
  };
}

/** One story, for anybody. */
export default async function StoryPage({ params, searchParams }: Props) {
  const one = await found(params);
  if (!one) notFound();
  const { shop, told } = one;
  const { lang } = await searchParams;
  const locale = isLocale(lang) ? lang : await getLocale();
  const t = await getTranslations({ locale, namespace: 'story.page' });
  const parts = await getTranslations({ locale: told.language, namespace: 'story.page' });
  const request = await headers();
  const origin = publicOrigin(request);
  const home = storiesPath(shop.id);
  const day = formatsFor(told.language, shop.zone).date(told.firstAt.toISOString());
  const data = storyData(listed(origin, shop.id, told), shop, origin + home);
  return (
    <CustomerFrame locale={locale} shop={shop.name} address={storiesPath(shop.id, told.slug)}>
      <DataScript data={data} nonce={request.get('x-nonce')} />
      <main>
        <p className="report-screen mt-[0.6em] text-[0.85em]">
          <a
            href={`${home}?lang=${locale}`}
            className="inline-flex min-h-11 items-center text-accent underline"
          >
            {t('all')}
          </a>
        </p>
        <StoryView
          story={told.story}
          shop={shop}
          language={told.language}
          address={storiesPath(shop.id, told.slug)}
          told={parts('told', { day })}
          ask={parts('ask')}
        />
      </main>
    </CustomerFrame>
  );
}
