import { useLocale } from 'next-intl';
import { useTranslations } from '@/lib/i18n/use-translations';
import { SectionHead } from '@/components/ui/section-head';
import type { CaseState } from '@/lib/case/state';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { suggestedCauses } from '@/lib/diagnosis/suggested-causes';
import { seenSymptoms } from '@/lib/case/symptom-answers';
import { toldBySymptoms } from '@/lib/diagnosis/told-by-symptoms';

/** Causes in sight. */
const IN_SIGHT = 3;

/** What the answers say about the cause, with the numbers that the tablet keeps out of sight. */
export function CaseCauses({ state, playbook }: { state: CaseState; playbook: Playbook }) {
  const words = useTranslations('words');
  const locale = useLocale();
  const results = state.checks
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ recordedAt: at, checkId, outcome, subjectId }) => ({ checkId, outcome, subjectId, at }));
  if (results.length === 0) return null;
  const told = toldBySymptoms(playbook, seenSymptoms(state.symptoms), results);
  return (
    <section aria-label={words('concept.causes')}>
      <SectionHead title={words('concept.causes')} />
      <ul>
        {suggestedCauses(playbook, [...results, ...told])
          .slice(0, IN_SIGHT)
          .map(({ causeId, likelihood, probability }) => (
            <li
              key={causeId}
              className="grid grid-cols-[minmax(0,1fr)_56px_auto] items-center gap-x-3 border-b border-line py-1.5 leading-normal"
            >
              <span>{playbook.causes.find(({ id }) => id === causeId)?.title[locale]}</span>
              <span aria-hidden="true" className="h-2 rounded-[2px] bg-unknown-tint">
                <span
                  className="block h-full rounded-[2px] bg-accent"
                  style={{ width: `${Math.round(probability * 100)}%` }}
                />
              </span>
              <span className="min-w-17 text-right">
                <b>{words(`likelihood.${likelihood}`)}</b>{' '}
                <span className="text-muted">{Math.round(probability * 100)}%</span>
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
