import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { CallShop } from '@/components/report/call-shop';
import { CustomerFrame } from '@/components/report/customer-frame';
import { DataScript } from '@/components/story/data-script';
import { StoryList } from '@/components/story/story-list';
import { StorySearch } from '@/components/story/story-search';
import { formatsFor } from '@/lib/i18n/formats';
import { getTranslations } from '@/lib/i18n/get-translations';
import { isLocale } from '@/lib/i18n/locales';
import { listed } from '@/lib/server/stories/listed';
import { publicOrigin } from '@/lib/server/stories/public-origin';
import { listStories, PER_PAGE } from '@/lib/server/stories/read-stories';
import { tellingShop } from '@/lib/server/stories/telling-shop';
import { storiesPath } from '@/lib/story/public-address';
import { STORY_SENTENCES } from '@/lib/story/story-sentences';
import { listData } from '@/lib/story/structured-data';
import '@/components/report/customer.css';

type Props = {
  params: Promise<{ shop: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const wanted = async (searchParams: Props['searchParams']) => {
  const { lang, q, page } = await searchParams;
  const number = Number(page);
  return {
    locale: isLocale(lang) ? lang : await getLocale(),
    typed: typeof q === 'string' ? q.replaceAll('\0', '').slice(0, 100) : '',
    page: Number.isInteger(number) && number >= 1 && number <= 1000 ? number : 1,
  };
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const shop = await tellingShop((await params).shop);
  if (!shop) return {};
  const { locale, typed, page } = await wanted(searchParams);
  const t = await getTranslations({ locale, namespace: 'story.page' });
  const home = publicOrigin(await headers()) + storiesPath(shop.id);
  return {
    title: { absolute: t('of', { shop: shop.name }) },
    description: t('about'),
    // What somebody searched for is no page of its own.
    robots: { index: typed === '' && page === 1, follow: true },
    alternates: { canonical: home, types: { 'application/atom+xml': `${home}/feed.xml` } },
  };
}

/** A shop's stories, the newest first, and the search in them. */
export default async function ShopStoriesPage({ params, searchParams }: Props) {
  const shop = await tellingShop((await params).shop);
  if (!shop) notFound();
  const { locale, typed, page } = await wanted(searchParams);
  const t = await getTranslations({ locale, namespace: 'story.page' });
  const request = await headers();
  const origin = publicOrigin(request);
  const path = storiesPath(shop.id);
  const { stories, count } = await listStories(shop.id, typed, page);
  const formats = formatsFor(locale, shop.zone);
  const searching = typed.trim() !== '';
  const to = (number: number) =>
    `${path}?${new URLSearchParams({ lang: locale, q: typed, page: String(number) })}`;
  const link = 'inline-flex min-h-11 items-center font-bold text-accent underline';
  const title = t('of', { shop: shop.name });
  const data = listData(
    title,
    shop,
    origin + path,
    stories.map((told) => listed(origin, shop.id, told)),
  );
  return (
    <CustomerFrame locale={locale} shop={shop.name} address={path}>
      <DataScript data={data} nonce={request.get('x-nonce')} />
      <main className="pb-[2em]">
        <h1 className="mt-[0.8em] palt text-[1.4em] leading-snug">{t('title')}</h1>
        <p className="text-[0.9em]">{t('about')}</p>
        <p className="text-[0.9em]">{STORY_SENTENCES[locale].differs}</p>
        <StorySearch address={path} typed={typed} locale={locale} />
        <p role="status" className="mt-[0.8em] text-[0.9em]">
          {searching && t(count > 0 ? 'found' : 'noneFound', { words: typed, count })}
          {!searching && stories.length === 0 && t('none')}
        </p>
        <StoryList
          typed={typed}
          lines={stories.map(({ id, slug, language, story, firstAt }) => ({
            id,
            language,
            story,
            path: `${storiesPath(shop.id, slug)}?lang=${locale}`,
            told: t('told', { day: formats.date(firstAt.toISOString()) }),
          }))}
        />
        <nav className="flex flex-wrap gap-x-6">
          {page > 1 && (
            <a href={to(page - 1)} rel="prev" className={link}>
              {t('newer')}
            </a>
          )}
          {page * PER_PAGE < count && (
            <a href={to(page + 1)} rel="next" className={link}>
              {t('older')}
            </a>
          )}
          {searching && (
            <a href={`${path}?lang=${locale}`} className={link}>
              {t('all')}
            </a>
          )}
        </nav>
        <section className="mt-[1.4em]">
          <h2 className="palt text-[1.1em]">{t('ask')}</h2>
          <p>{STORY_SENTENCES[locale].ask(shop.name)}</p>
          {shop.phone && <CallShop phone={shop.phone} hours={shop.hours} primary />}
        </section>
        <p className="mt-[1.4em] text-[0.8em]">
          <a href={`${path}/feed.xml`} className="inline-flex min-h-11 items-center text-accent underline">
            {t('feed')}
          </a>
        </p>
      </main>
    </CustomerFrame>
  );
}
