'use client';

import { Hand } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { CheckBox } from '@/components/ui/check-box';
import { Segmented } from '@/components/ui/segmented';
import type { Verification } from '@/lib/case/state';
import { useVisit } from '@/lib/tablet/visit-context';
import { CorrectTime } from '@/components/visit/correct-time';
import { Band } from '@/components/visit/step-page';
import { SubjectChoice } from '@/components/visit/subject-choice';
import { DraftLine } from './draft-input';
import { usePeople } from './use-people';
import { useVerification } from './use-verification';

/** One proof that it works again: one tap says it; with what and by whom stands beside it. */
export function VerificationBand({ direction }: { direction: Verification['direction'] }) {
  const t = useTranslations('visit.resolution.verify');
  const { state } = useVisit();
  const { customer, technician } = usePeople();
  const { row, seen, set, withdraw } = useVerification(direction);
  const mail = direction === 'send' || direction === 'receive';
  const proves = seen.ownProgram && (seen.outside || !mail);
  return (
    <Band label={t(`ask.${direction}`)} className="mt-4 grid gap-3">
      <div>
        <h2 className="text-26 leading-snug">{t(`ask.${direction}`)}</h2>
        <p className="mt-1 leading-relaxed">{t(`how.${direction}`)}</p>
      </div>
      <Segmented
        size="large"
        label={t(`ask.${direction}`)}
        value={row?.outcome ?? null}
        segments={[
          { value: 'ok', label: t(`ok.${direction}`), tone: 'ok' },
          { value: 'fail', label: t(`fail.${direction}`), tone: 'faulty' },
        ]}
        onChange={(outcome) => void (outcome ? set({ outcome }) : withdraw())}
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <Segmented
          fit
          label={t('operator')}
          clearable={false}
          value={seen.operator}
          segments={[
            {
              value: 'customer',
              label: customer,
              icon: <Hand aria-hidden="true" className="size-[1.2em]" />,
            },
            { value: 'technician', label: technician },
          ]}
          onChange={(operator) => operator && void set({ operator })}
        />
        {mail && (
          <CheckBox checked={seen.outside} onChange={({ target }) => void set({ outside: target.checked })}>
            {t('outside')}
          </CheckBox>
        )}
        {direction !== 'forwarding' && (
          <CheckBox
            checked={seen.ownProgram}
            onChange={({ target }) => void set({ ownProgram: target.checked })}
          >
            {t('ownProgram')}
          </CheckBox>
        )}
        {row && (
          <CorrectTime
            state={state}
            target={{ list: 'verifications', id: row.id }}
            at={row.recordedAt}
            first={row.correctedAt}
          />
        )}
      </div>
      {!proves && direction !== 'forwarding' && (
        <p role="status" className="text-15 font-bold text-attention">
          {t('notProof')}
        </p>
      )}
      <SubjectChoice
        subjects={state.subjects}
        value={seen.subjectId}
        onChange={(subjectId) => void set({ subjectId })}
      />
      <DraftLine
        draft={`verification-words-${direction}-${row?.id ?? 'new'}`}
        label={t('words')}
        value={seen.words ?? ''}
        maxLength={1000}
        onCommit={(words) => set({ words })}
      />
    </Band>
  );
}
