import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { OfficePage } from '@/components/office/office-page';
import { type BookAddress, bookAddress } from '@/components/office/playbooks/book-address';
import { BookBar } from '@/components/office/playbooks/book-bar';
import { BookFacts } from '@/components/office/playbooks/book-facts';
import { CauseDetail } from '@/components/office/playbooks/cause-detail';
import { CheckDetail } from '@/components/office/playbooks/check-detail';
import { CheckNumbers } from '@/components/office/playbooks/check-numbers';
import { PartList } from '@/components/office/playbooks/part-list';
import { RowKeys } from '@/components/office/row-keys';
import { buttonClass } from '@/components/ui/button';
import { getFormats } from '@/lib/i18n/get-formats';
import { getTranslations } from '@/lib/i18n/get-translations';
import { isLocale } from '@/lib/i18n/locales';
import { readBook } from '@/lib/server/playbooks/read-book';
import { readStatistics } from '@/lib/server/playbooks/statistics';
import { requireActor } from '@/lib/server/require-actor';

type Given = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Given> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('playbooks'))('title') };
}

const one = (given: string | string[] | undefined): string | undefined =>
  typeof given === 'string' ? given : undefined;

export default async function PlaybookPage({ params, searchParams }: Props) {
  const { shop } = await requireActor(['office']);
  const [{ id }, given] = await Promise.all([params, searchParams]);
  const version = /^\d{1,9}$/.test(one(given.version) ?? '') ? Number(given.version) : undefined;
  const book = await readBook(shop, id, version);
  if (!book) notFound();
  const { playbook, shown, current } = book;
  const [t, keys, locale, formats, numbers] = await Promise.all([
    getTranslations('playbooks'),
    getTranslations('office.keys'),
    getLocale(),
    getFormats(),
    readStatistics(shop.root.id, id),
  ]);
  const language = isLocale(given.lang) ? given.lang : locale;
  const other = language === 'ja' ? 'en' : 'ja';
  const cause = playbook.causes.find((found) => found.id === one(given.cause));
  const check = playbook.checks.find((found) => found.id === one(given.check)) ?? playbook.checks[0];
  const address: BookAddress = {
    id,
    version: shown === current ? undefined : shown.version,
    lang: language === locale ? undefined : language,
    ...(cause ? { cause: cause.id } : { check: check?.id }),
  };
  const named = cause && numbers.causes.get(cause.id);
  const by = shop.users.find((user) => user.id === shown.madeById)?.name ?? null;
  return (
    <OfficePage
      className="p-0"
      keys={[
        { keys: ['/'], label: keys('search') },
        { keys: ['j', 'k'], label: t('partKeys') },
        { keys: ['Enter'], label: keys('open') },
      ]}
    >
      <RowKeys />
      <BookBar
        title={playbook.title[language]}
        shipped={shown.shippedVersion}
        own={shown.serial}
        used={shown === current}
      >
        <Link
          href={bookAddress({ ...address, lang: other === locale ? undefined : other })}
          prefetch={false}
          className={buttonClass('text', 'small')}
          lang={other}
        >
          {t(`inLanguage.${other}`)}
        </Link>
        <Link href={`/playbooks/${id}/versions`} prefetch={false} className={buttonClass('plain', 'small')}>
          {t('allVersions')}
        </Link>
        <Link
          href={bookAddress({ id, version: address.version }, '/edit')}
          prefetch={false}
          className={buttonClass('primary', 'small')}
        >
          {t('editAndTry')}
        </Link>
      </BookBar>
      <div className="grid lg:grid-cols-[19rem_minmax(0,1fr)] xl:grid-cols-[19rem_minmax(0,1fr)_20rem]">
        <PartList
          playbook={playbook}
          open={cause ? { kind: 'cause', id: cause.id } : { kind: 'check', id: check?.id ?? '' }}
          address={address}
          language={language}
        />
        <div lang={language} className="min-w-0 px-4 py-4 lg:px-7">
          {cause ? (
            <CauseDetail playbook={playbook} cause={cause} language={language} address={address} />
          ) : (
            check && (
              <CheckDetail
                playbook={playbook}
                check={check}
                language={language}
                measured={numbers.checks.get(check.id)?.minutes ?? null}
              />
            )
          )}
        </div>
        <aside className="grid content-start gap-6 border-line px-4 py-4 max-xl:col-span-full max-xl:border-t xl:border-l xl:px-6">
          {cause ? (
            <p className="text-13">{t('numbers.named', { count: named ?? 0 })}</p>
          ) : (
            check && <CheckNumbers check={check} numbers={numbers.checks.get(check.id)} language={language} />
          )}
          <BookFacts
            origin={shown.origin}
            made={formats.date(shown.publishedAt.toISOString())}
            by={by}
            cases={shown.cases.length}
            note={shown.note}
            versions={`/playbooks/${id}/versions`}
          />
        </aside>
      </div>
    </OfficePage>
  );
}
