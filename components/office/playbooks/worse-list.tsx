import type { ReactNode } from 'react';
import { StateWord } from '@/components/ui/state-word';
import type { Place, Trial } from '@/lib/diagnosis/try-on-stories';
import { useTranslations } from '@/lib/i18n/use-translations';

/** More are told by their number. */
const MOST = 20;

/** The stories whose cause came further down, each with where it was and is. */
export function WorseList<Story extends { id: string }>({
  trial,
  nameOf,
}: {
  trial: Trial<Story>;
  nameOf: (story: Story) => ReactNode;
}) {
  const t = useTranslations('playbooks.tried');
  const { told, worse } = trial;
  if (told === 0) return null;
  const said = (place: Place) => (place === null ? t('gone') : t('nth', { place }));
  return (
    <div className="pt-2">
      {worse.length === 0 ? (
        <StateWord shape="ok">{t('noneWorse')}</StateWord>
      ) : (
        <StateWord shape="attention">{t('worse', { count: worse.length })}</StateWord>
      )}
      <ul>
        {worse.slice(0, MOST).map(({ story, before, after }) => (
          <li
            key={story.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-3 border-b border-line py-1.5"
          >
            <span>{nameOf(story)}</span>
            <span className="tabular-nums">{t('fell', { before: said(before), after: said(after) })}</span>
          </li>
        ))}
      </ul>
      {worse.length > MOST && (
        <p className="pt-1 text-muted">{t('moreWorse', { count: worse.length - MOST })}</p>
      )}
    </div>
  );
}
