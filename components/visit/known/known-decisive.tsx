'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { TimeText } from '@/components/ui/time-text';
import { deciding } from '@/lib/diagnosis/suggested-causes';
import { useText } from '@/components/visit/use-text';
import { useVisit } from '@/lib/tablet/visit-context';
import { KnownSection } from './known-section';
import { useDiagnosis } from './use-diagnosis';

/** Lines in sight. */
const IN_SIGHT = 4;

/** What decided the cause once it is named, the newest first; before, what speaks most for the likeliest. */
export function KnownDecisive() {
  const concepts = useTranslations('words.concept');
  const text = useText();
  const { state, playbook } = useVisit();
  const { causes } = useDiagnosis();
  const named = state.checks
    .filter(({ id, withdrawnAt }) => withdrawnAt === null && state.root.decisive.includes(id))
    .map(({ checkId, outcome, recordedAt: at }) => ({ checkId, outcome, at }))
    .toSorted((a, b) => b.at.localeCompare(a.at));
  const top = causes[0];
  const suspected = top && top.likelihood !== 'weak' ? deciding(top) : [];
  const lines = (state.root.causeId === null ? suspected : named).slice(0, IN_SIGHT);
  if (lines.length === 0) return null;
  const sayOf = ({ checkId, outcome }: { checkId: string; outcome: string }) => {
    const check = playbook.checks.find(({ id }) => id === checkId);
    const answer = check?.outcomes.find(({ id }) => id === outcome);
    return check && answer ? { question: text(check.title), answer: text(answer.title) } : null;
  };
  return (
    <KnownSection title={concepts('decisive')}>
      <ul>
        {lines.map((line, index) => {
          const said = sayOf(line);
          return (
            said && (
              <li
                key={`${line.checkId} ${line.at}`}
                className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 py-0.5"
              >
                <span className={index === 0 ? 'font-bold' : ''}>
                  {said.question} <b>{said.answer}</b>
                </span>
                <TimeText at={line.at} className="text-14 text-muted" />
              </li>
            )
          );
        })}
      </ul>
    </KnownSection>
  );
}
