import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { OfficePage } from '@/components/office/office-page';
import { BookBar } from '@/components/office/playbooks/book-bar';
import { CompareForm } from '@/components/office/playbooks/compare-form';
import { CountedList } from '@/components/office/playbooks/counted-list';
import { DifferenceList } from '@/components/office/playbooks/difference-list';
import { LearnButton } from '@/components/office/playbooks/learn-button';
import { type ListedVersion, VersionList } from '@/components/office/playbooks/version-list';
import { buttonClass } from '@/components/ui/button';
import { SectionHead } from '@/components/ui/section-head';
import { comparePlaybooks } from '@/lib/diagnosis/compare-playbooks';
import { PlaybookWords } from '@/lib/i18n/client/playbook-words';
import { getTranslations } from '@/lib/i18n/get-translations';
import { countClosed, readCounted } from '@/lib/server/playbooks/counted-cases';
import { readBook } from '@/lib/server/playbooks/read-book';
import { requireActor } from '@/lib/server/require-actor';
import { choose, learn } from '../../actions';

type Given = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Given> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('playbooks'))('allVersions') };
}

const versionIn = (given: string | string[] | undefined): number | undefined =>
  typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : undefined;

export default async function PlaybookVersionsPage({ params, searchParams }: Props) {
  const { shop } = await requireActor(['office']);
  const shopId = shop.root.id;
  const [{ id }, given] = await Promise.all([params, searchParams]);
  const book = await readBook(shop, id);
  if (!book) notFound();
  const { playbook, current, versions } = book;
  const shippedBefore = versions.find(({ serial, version }) => serial === 0 && version < current.version);
  const [after, before] = await Promise.all([
    readBook(shop, id, versionIn(given.after) ?? current.version),
    readBook(shop, id, versionIn(given.before) ?? current.basedOn ?? shippedBefore?.version),
  ]);
  if (!after || !before) notFound();
  const [t, locale, counts, cases] = await Promise.all([
    getTranslations('playbooks'),
    getLocale(),
    countClosed(shopId, playbook, current.cases),
    readCounted(shopId, after.shown.cases),
  ]);
  const names = new Map(shop.users.map((user) => [user.id, user.name]));
  const listed = versions.map((one): ListedVersion => ({
    version: one.version,
    shipped: one.shippedVersion,
    own: one.serial,
    origin: one.origin,
    madeAt: one.publishedAt.toISOString(),
    by: names.get(one.madeById ?? '') ?? null,
    cases: one.cases.length,
    note: one.note,
    used: one === current,
    usable: one.shippedVersion === current.shippedVersion,
    basedOn: one.basedOn,
  }));
  const own = versions.filter(({ serial }) => serial > 0);
  const passedBy = own.length > 0 && own.every((one) => one.shippedVersion < current.shippedVersion);
  const wentBack = own.some(
    (one) => one.shippedVersion === current.shippedVersion && one.version > current.version,
  );
  return (
    <OfficePage className="p-0">
      <BookBar title={playbook.title[locale]} shipped={current.shippedVersion} own={current.serial} used>
        <Link href={`/playbooks/${id}`} prefetch={false} className={buttonClass('plain', 'small')}>
          {t('read')}
        </Link>
        <Link href={`/playbooks/${id}/edit`} prefetch={false} className={buttonClass('primary', 'small')}>
          {t('editAndTry')}
        </Link>
      </BookBar>
      <div className="grid max-w-[76rem] gap-8 px-4 py-4 lg:px-6">
        <PlaybookWords>
          <section aria-label={t('allVersions')}>
            <SectionHead title={t('allVersions')} count={versions.length} />
            <p className="py-2 text-13 text-muted">{t('versionsLead')}</p>
            {passedBy && <p className="pb-2 text-13">{t('passedBy')}</p>}
            <VersionList id={id} versions={listed} choose={choose} />
          </section>
          <section aria-label={t('learning.title')}>
            <SectionHead title={t('learning.title')} />
            <p className="py-2 text-13 leading-relaxed">
              {playbook.schemaVersion < 2
                ? t('learning.noNumbers')
                : `${t('learning.lead', { closed: counts.closed, fresh: counts.fresh })} ${t(wentBack ? 'learning.paused' : 'learning.nightly')}`}
            </p>
            {playbook.schemaVersion >= 2 && <LearnButton id={id} learn={learn} />}
          </section>
        </PlaybookWords>
        <section aria-label={t('differences')}>
          <SectionHead title={t('differences')} />
          <CompareForm versions={listed} before={before.shown.version} after={after.shown.version} />
          <DifferenceList
            differences={comparePlaybooks(before.playbook, after.playbook)}
            before={before.playbook}
            after={after.playbook}
            language={locale}
          />
        </section>
        {after.shown.cases.length > 0 && (
          <CountedList
            cases={cases}
            all={after.shown.cases.length}
            playbook={after.playbook}
            language={locale}
          />
        )}
      </div>
    </OfficePage>
  );
}
