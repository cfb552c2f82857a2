'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useId, type ReactNode } from 'react';
import type { Attempt } from '@/lib/case/state';
import { useFormats } from '@/lib/i18n/use-formats';
import { AttemptTrack } from './attempt-track';
import { ChannelIcon } from './channel-icon';
import { OutcomeWord } from './outcome-word';
import type { Ruler } from './ruler';
import { wideBand } from './wide-band';
import { usePeople } from './use-people';

export const rowGrid =
  'grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 sm:grid-cols-[216px_minmax(0,1fr)_108px]';

/** One attempt on the ruler; a tap opens it into the white band. */
export function AttemptItem({
  attempt,
  number,
  ruler,
  earlier,
  open,
  onToggle,
  children,
}: {
  attempt: Attempt;
  number: number;
  ruler: Ruler;
  /** Begun on an earlier visit: told by its day, not drawn. */
  earlier: boolean;
  open: boolean;
  onToggle: () => void;
  children: ReactNode;
}) {
  const t = useTranslations('visit.resolution');
  const words = useTranslations('words.attemptChannel');
  const { customer, technician } = usePeople();
  const formats = useFormats();
  const id = useId();
  const by =
    attempt.operator === 'technician'
      ? formats.dotted([words(attempt.channel), technician])
      : t(attempt.channel === 'phone' ? 'by.customerCalls' : 'by.customer', { name: customer });
  return (
    <li id={`attempt-${attempt.id}`} className={open ? `${wideBand} pb-2` : 'border-b border-line'}>
      <div className={`relative min-h-14 leading-snug ${rowGrid}`}>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
          className="min-h-hit py-1 text-left after:absolute after:inset-0 after:z-3 focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-accent"
        >
          <span className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-2 text-16">
            <ChannelIcon channel={attempt.channel} className="mt-0.5 size-5" />
            <b>{t('attemptName', { number, title: attempt.title })}</b>
            <span className="col-start-2 text-14 text-muted">{by}</span>
          </span>
        </button>
        <div className="col-span-2 row-start-2 grid h-10 sm:col-span-1 sm:col-start-2 sm:row-start-1 sm:h-full">
          {earlier ? (
            <p className="self-center text-15 text-muted">
              {t('earlier', { day: formats.dayTime(attempt.startedAt) })}
            </p>
          ) : (
            <AttemptTrack attempt={attempt} ruler={ruler} />
          )}
        </div>
        <div className="text-right text-15 sm:col-start-3">
          <OutcomeWord attempt={attempt} />
        </div>
      </div>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </li>
  );
}
