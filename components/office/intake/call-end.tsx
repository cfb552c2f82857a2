'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { Notice } from '@/components/ui/notice';
import type { ProposedSpan } from '@/lib/case/proposed-span';
import { EndingDialog } from './ending-dialog';
import type { IntakeAnswer } from './intake-desk';
import type { IntakeDraft, Patch } from './intake-draft';
import type { Ending } from './to-intake-form';

/** The end of a call: booked, another day, called back, or solved on the phone; and why it could not be taken. */
export function CallEnd({
  draft,
  patch,
  busy,
  problem,
  proposed,
  onlyTechnicianId,
  onEnd,
}: {
  draft: IntakeDraft;
  patch: Patch;
  busy: boolean;
  problem: IntakeAnswer | null;
  /** Stands in the fields where another time is set. */
  proposed: ProposedSpan;
  /** The one who goes, where there is only one. */
  onlyTechnicianId: string | null;
  onEnd: (ending: Ending) => void;
}) {
  const t = useTranslations('intake');
  const refusals = useTranslations('errors.refusal');
  const [dialog, setDialog] = useState<'byPhone' | 'callBack' | null>(null);
  const words =
    problem === null || problem.ok
      ? null
      : 'problem' in problem
        ? t(`problem.${problem.problem}`)
        : refusals(problem.refusal);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (words) place.current?.scrollIntoView({ block: 'nearest' });
  }, [words, problem]);
  const end = (ending: Ending) => {
    setDialog(null);
    onEnd(ending);
  };
  const small = 'min-w-0 flex-1! px-1.5 text-13 font-normal';
  return (
    <>
      <div ref={place} className="scroll-my-4">
        {words && (
          <Notice tone="faulty" urgent title={t('problem.title')} className="mt-3">
            {words}
          </Notice>
        )}
      </div>
      <div className="mt-3 flex flex-wrap gap-2 pb-3">
        <Button
          kind="primary"
          busy={busy}
          onClick={() => end({ kind: 'book' })}
          className="min-h-12 basis-full text-17"
        >
          {busy ? t('submit.busy') : t('submit.book')}
          <span className="hidden gap-1 md:inline-flex">
            <Kbd onAccent>Ctrl</Kbd>
            <Kbd onAccent>Enter</Kbd>
          </span>
        </Button>
        <Button
          className={small}
          aria-pressed={draft.other !== null}
          onClick={() =>
            patch(
              draft.other
                ? { other: null }
                : {
                    other: proposed,
                    slot: null,
                    technicianId: draft.technicianId ?? onlyTechnicianId,
                    readBack: false,
                  },
            )
          }
        >
          {t('submit.otherDay')}
        </Button>
        <Button className={small} onClick={() => setDialog('callBack')}>
          {t('submit.callBack')}
        </Button>
        <Button className={small} onClick={() => setDialog('byPhone')}>
          {t('submit.byPhone')}
        </Button>
      </div>
      <EndingDialog
        kind={dialog}
        busy={busy}
        onClose={() => setDialog(null)}
        onEnd={(said) =>
          end(dialog === 'byPhone' ? { kind: 'by-phone', words: said } : { kind: 'call-back', words: said })
        }
      />
    </>
  );
}
