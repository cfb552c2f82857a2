'use client';

import { Undo2 } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { VisitTime } from '@/lib/case/corrected-times';
import type { CaseState, Visit } from '@/lib/case/state';
import { lastOf, takeBackVisit } from '@/lib/case/take-back-visit';
import { useFormats } from '@/lib/i18n/use-formats';
import { useChangeOf } from '@/lib/tablet/use-change';
import { CorrectTime } from './correct-time';

/**
 * A visit's own times: leaving for it, arriving, its end. Each can be put right, the last one taken back while nothing
 * stands on it.
 */
export function VisitTimes({
  open,
  onClose,
  state,
  visit,
}: {
  open: boolean;
  onClose: () => void;
  state: CaseState;
  visit: Visit;
}) {
  const t = useTranslations('tablet.visitTimes');
  const words = useTranslations('words.timeOf');
  const refusals = useTranslations('errors.refusal');
  const { day } = useFormats();
  const changeOf = useChangeOf();
  const all: { which: VisitTime; at: string | null; first: string | null }[] = [
    { which: 'left-for', at: visit.leftForAt, first: visit.leftForCorrectedAt },
    { which: 'arrived', at: visit.arrivedAt, first: visit.arrivedCorrectedAt },
    { which: 'left', at: visit.leftAt, first: visit.leftCorrectedAt },
  ];
  const last = lastOf(visit);
  const tried = takeBackVisit(state, visit.id, last);
  const takeBack = async () => {
    onClose();
    const ref = { kind: 'case', id: state.root.id } as const;
    await changeOf(ref, 'visit.take-back', { id: visit.id, which: last }, { said: t(`said.${last}`) });
  };
  return (
    <Dialog open={open} onClose={onClose} title={t('title')} width="small">
      <ul>
        {all.map(
          ({ which, at, first }) =>
            at !== null && (
              <li key={which} className="flex items-center gap-3 border-b border-line py-2">
                <div className="min-w-0 flex-1">
                  <p className="-mb-2 text-14 text-muted">{day(at)}</p>
                  <div className="-ml-3">
                    <CorrectTime
                      state={state}
                      target={{ list: 'visits', id: visit.id, which }}
                      what={words(which)}
                      at={at}
                      first={first}
                      onSaved={onClose}
                    />
                  </div>
                </div>
                {which === last && tried.ok && (
                  <Button size="small" onClick={() => void takeBack()}>
                    <Undo2 aria-hidden="true" className="size-4.5" />
                    {t(`takeBack.${which}`)}
                  </Button>
                )}
              </li>
            ),
        )}
      </ul>
      <p className="mt-3 text-15 leading-normal text-muted">{tried.ok ? t('hint') : refusals(tried.code)}</p>
    </Dialog>
  );
}
