import Link from 'next/link';
import { useTranslations } from '@/lib/i18n/use-translations';
import { SectionHead } from '@/components/ui/section-head';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { Locale } from '@/lib/i18n/locales';
import { groupBy } from './group-by';

type Counted = { id: string; number: string | null; headline: string; causeId: string };

/** The cases that a version was learned from, by the cause that was named in them, the one met most first. */
export function CountedList({
  cases,
  all,
  playbook,
  language,
}: {
  cases: readonly Counted[];
  /** How many there are; the list may hold fewer. */
  all: number;
  playbook: Playbook;
  language: Locale;
}) {
  const t = useTranslations('playbooks');
  const groups = groupBy(cases, ({ causeId }) => causeId).toSorted(([, a], [, b]) => b.length - a.length);
  return (
    <section aria-label={t('from')} className="text-13">
      <SectionHead title={t('from')} count={all} />
      <ul>
        {groups.map(([causeId, of]) => (
          <li key={causeId} className="border-b border-line py-2">
            <h3 className="flex text-13">
              {playbook.causes.find(({ id }) => id === causeId)?.title[language] ?? causeId}
              <span className="ml-auto">{t('numbers.cases', { count: of.length })}</span>
            </h3>
            <p className="flex flex-wrap gap-x-3 leading-relaxed">
              {of.map(({ id, number, headline }) => (
                <Link
                  key={id}
                  href={`/cases/${id}`}
                  prefetch={false}
                  title={headline}
                  className="text-accent hover:underline"
                >
                  {number ?? headline}
                </Link>
              ))}
            </p>
          </li>
        ))}
      </ul>
      {cases.length < all && (
        <p className="py-2 text-muted">{t('moreCases', { count: all - cases.length })}</p>
      )}
    </section>
  );
}
