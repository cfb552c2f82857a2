import { useTranslations } from '@/lib/i18n/use-translations';
import type { Difference } from '@/lib/diagnosis/compare-playbooks';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { Locale } from '@/lib/i18n/locales';
import { groupBy } from './group-by';
import { percentOf } from './percent';

const SECTIONS = ['layers', 'facts', 'symptoms', 'causes', 'checks', 'remedies'] as const;
type Section = (typeof SECTIONS)[number];

const isSection = (name: string | undefined): name is Section => SECTIONS.some((one) => one === name);

/** What differs between two versions, by the part that it is about: what it was, struck out, and what it is. */
export function DifferenceList({
  differences,
  before,
  after,
  language,
}: {
  differences: readonly Difference[];
  before: Playbook;
  after: Playbook;
  language: Locale;
}) {
  const t = useTranslations('playbooks');
  if (differences.length === 0) return <p className="py-2 text-13 text-muted">{t('same')}</p>;
  const groups = groupBy(differences, ({ path }) => (isSection(path[0]) ? `${path[0]} ${path[1]}` : 'book'));
  const titleOf = (key: string): string => {
    const [section, id] = key.split(' ');
    if (!isSection(section)) return t('book');
    const found = [after, before]
      .map((playbook) => playbook[section].find((one) => one.id === id))
      .find((one) => one !== undefined);
    return `${t(`section.${section}`)} ${found?.title[language] ?? id}`;
  };
  return (
    <ul className="text-13">
      {groups.map(([key, changes]) => (
        <li key={key} className="border-b border-line py-2">
          <h3 className="text-13">{titleOf(key)}</h3>
          <dl className="grid gap-x-3 gap-y-0.5 pt-0.5 leading-relaxed sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)]">
            {changes.map((change) => (
              <div key={change.path.join('\n')} className="contents">
                <dt className="text-muted">
                  <code className="text-12">{change.path.slice(key === 'book' ? 0 : 2).join(' › ')}</code>
                </dt>
                <dd className="min-w-0 wrap-break-word">
                  <Change {...change} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Change({ path, before, after }: Difference) {
  const t = useTranslations('playbooks');
  const chance = path.some((part) => part === 'chances' || part === 'usually');
  const said = (value: Difference['before']) =>
    chance && typeof value === 'number' ? t('percent', { share: percentOf(value) }) : String(value);
  if (typeof before === 'number' && typeof after === 'number') {
    return (
      <span className="tabular-nums">
        {said(before)} → <b>{said(after)}</b>
      </span>
    );
  }
  return (
    <>
      {before !== undefined && <del className="mr-2 text-muted">{said(before)}</del>}
      {after !== undefined && <ins className="bg-ok-tint no-underline">{said(after)}</ins>}
    </>
  );
}
