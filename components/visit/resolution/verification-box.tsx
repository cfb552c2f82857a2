'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { StateWord } from '@/components/ui/state-word';
import type { Verification } from '@/lib/case/state';
import { latestVerification, missingVerifications, requiredVerifications } from '@/lib/case/verification';
import { useFormats } from '@/lib/i18n/use-formats';
import { useVisit } from '@/lib/tablet/visit-context';
import { usePeople } from './use-people';
import { useRemedies } from './use-remedies';

type Direction = Verification['direction'];

/** What is to be shown to work before it counts as solved; hatched while nobody looked. */
export function VerificationBox({
  open,
  onOpen,
}: {
  open: Direction | null;
  onOpen: (direction: Direction) => void;
}) {
  const t = useTranslations('visit.resolution.verify');
  const { state } = useVisit();
  const { cause } = useRemedies();
  const { remedy } = useRemedies();
  const abuse = state.attempts.some(
    (attempt) =>
      attempt.withdrawnAt === null && remedy(attempt.remedyId)?.precautions.includes('clean-machine'),
  );
  const mail = requiredVerifications(state).includes('send');
  const directions: Direction[] = [...requiredVerifications(state)];
  if (mail && (abuse || cause?.layer === 'account' || latestVerification(state, 'forwarding')))
    directions.push('forwarding');
  return (
    <section
      id="verification"
      aria-label={t('title')}
      className="mt-4 grid overflow-hidden rounded-card border border-line-strong bg-surface sm:auto-cols-fr sm:grid-flow-col sm:grid-cols-[minmax(0,1.25fr)]"
    >
      <div className="grid content-center px-4 py-2.5 leading-snug">
        <b className="text-16">{t('title')}</b>
        <span className="text-15 text-muted">{t(mail ? 'lead' : 'leadWorks')}</span>
      </div>
      {directions.map((direction) => (
        <Cell
          key={direction}
          direction={direction}
          open={open === direction}
          onOpen={() => onOpen(direction)}
        />
      ))}
    </section>
  );
}

function Cell({ direction, open, onOpen }: { direction: Direction; open: boolean; onOpen: () => void }) {
  const t = useTranslations('visit.resolution.verify');
  const formats = useFormats();
  const { state } = useVisit();
  const { customer, technician } = usePeople();
  const row = latestVerification(state, direction);
  const proved = row && !missingVerifications(state).includes(direction) && row.outcome === 'ok';
  const who = row?.operator === 'technician' ? technician : customer;
  return (
    <button
      type="button"
      aria-expanded={open}
      onClick={onOpen}
      className={`flex min-h-15 items-center justify-between gap-2 border-t border-line px-3.5 py-2 text-left leading-snug focus-visible:-outline-offset-3 sm:grid sm:content-center sm:justify-center sm:justify-items-center sm:gap-0.5 sm:border-t-0 sm:border-l ${row ? '' : 'hatch'} ${open ? 'inset-shadow-[0_-4px_0_var(--accent)]' : ''}`}
    >
      <span className={`rounded-[3px] px-1.5 text-16 ${row ? '' : 'bg-surface'}`}>
        {t(`cell.${direction}`)}
      </span>
      <span
        className={`grid justify-items-end rounded-[3px] px-1.5 text-15 sm:justify-items-center ${row ? '' : 'bg-surface'}`}
      >
        {!row && (
          <StateWord shape="not-checked">
            {t(direction === 'forwarding' ? 'optional' : 'notChecked')}
          </StateWord>
        )}
        {row && (
          <StateWord shape={row.outcome === 'fail' ? 'faulty' : proved ? 'ok' : 'partly'}>
            {t(`${row.outcome}.${direction}`)}
          </StateWord>
        )}
        {row && (
          <span className="text-13 text-muted">
            {t('byWhom', { time: formats.time(row.recordedAt), who })}
          </span>
        )}
      </span>
    </button>
  );
}
