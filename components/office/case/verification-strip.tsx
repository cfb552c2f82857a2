import { useTranslations } from '@/lib/i18n/use-translations';
import { StateWord } from '@/components/ui/state-word';
import { TimeText } from '@/components/ui/time-text';
import type { CaseState } from '@/lib/case/state';
import { VERIFICATIONS } from '@/lib/case/terms';
import { latestVerification, missingVerifications } from '@/lib/case/verification';

/** Proof that it works again, direction by direction; what is still to be shown looks like it. */
export function VerificationStrip({ state }: { state: CaseState }) {
  const words = useTranslations('words');
  const missing = missingVerifications(state);
  const shown = VERIFICATIONS.filter(
    (direction) => latestVerification(state, direction) ?? missing.includes(direction),
  );
  const due = state.root.result !== null && state.visits.length > 0;
  if (state.verifications.length === 0 && !due) return null;
  return (
    <p
      className={`mt-1 flex flex-wrap items-center gap-x-5 gap-y-1 rounded-chip px-2.5 py-1.5 ${missing.length === 0 ? 'bg-ok-tint [--behind:var(--ok-tint)]' : 'bg-unknown-tint [--behind:var(--unknown-tint)]'}`}
    >
      <b className="mr-auto">{words('concept.verification')}</b>
      {shown.map((direction) => {
        const row = latestVerification(state, direction);
        return (
          <span key={direction} className="inline-flex items-center gap-1.5 whitespace-nowrap">
            {words(`verification.${direction}`)}
            {row ? (
              <StateWord shape={row.outcome === 'ok' ? 'ok' : 'faulty'}>
                {words(`verificationOutcome.${row.outcome}`)} <TimeText at={row.recordedAt} />
              </StateWord>
            ) : (
              <StateWord shape="not-checked">{words('layerState.not-checked')}</StateWord>
            )}
          </span>
        );
      })}
    </p>
  );
}
