'use client';

import { StateWord } from '@/components/ui/state-word';
import type { StateShape } from '@/components/ui/state-icon';
import { mailTrouble } from '@/lib/case/mail-trouble';
import type { DispatchState } from '@/lib/case/terms';
import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useVisit } from '@/lib/tablet/visit-context';

const SHAPES: Record<DispatchState, StateShape> = {
  requested: 'waiting',
  trying: 'waiting',
  sent: 'ok',
  refused: 'faulty',
  dropped: 'refused',
};

/** What was asked of the shop's mail server and of the office, and how far it is. */
export function DispatchList() {
  const t = useTranslations('visit.reportStep.dispatch');
  const troubles = useTranslations('words.mailTrouble');
  const formats = useFormats();
  const { dispatches } = useVisit().state;
  if (dispatches.length === 0) return null;
  return (
    <ul aria-label={t('title')} className="mt-3 text-15">
      {dispatches.map(({ id, way, state, to, words, settledAt }) => {
        const trouble = mailTrouble(words);
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-3 border-t border-line py-1.5">
            <span className="break-all">{way === 'mail' ? t('mail', { to: to ?? '' }) : t('post')}</span>
            <StateWord shape={SHAPES[state]}>
              {t(`state.${way}-${state}`, { time: settledAt ? formats.time(settledAt) : '' })}
            </StateWord>
            {words && <span className="w-full text-muted">{trouble ? troubles(trouble) : words}</span>}
          </li>
        );
      })}
    </ul>
  );
}
