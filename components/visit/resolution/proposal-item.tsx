'use client';

import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useId, type ReactNode } from 'react';
import { StateWord } from '@/components/ui/state-word';
import type { Remedy } from '@/lib/diagnosis/playbook';
import { useText } from '@/components/visit/use-text';
import { rowGrid } from './attempt-item';
import { ChannelIcon } from './channel-icon';
import { usePrecautions } from './use-precautions';
import { wideBand } from './wide-band';

/** What could be done next: minutes, what to mind; a tap opens it. */
export function ProposalItem({
  remedy,
  number,
  first,
  open,
  onToggle,
  children,
}: {
  remedy: Remedy;
  number: number | null;
  first: boolean;
  open: boolean;
  onToggle: () => void;
  children: ReactNode;
}) {
  const t = useTranslations('visit.resolution');
  const words = useTranslations('words');
  const { dotted } = useFormats();
  const text = useText();
  const { before, latest } = usePrecautions();
  const id = useId();
  const unanswered = before(remedy.precautions).filter((kind) => !latest(kind));
  const mind =
    unanswered.length > 0
      ? t('next.afterCheck', { what: dotted(unanswered.map((kind) => words(`precaution.${kind}`))) })
      : remedy.risks && text(remedy.risks);
  const title =
    number === null ? text(remedy.title) : t('attemptName', { number, title: text(remedy.title) });
  return (
    <li id={`remedy-${remedy.id}`} className={open ? `${wideBand} pb-4` : 'border-b border-line'}>
      <div className={`relative min-h-14 leading-snug ${rowGrid}`}>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
          className="min-h-hit py-1 text-left after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-accent"
        >
          <span className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-2 text-16">
            <ChannelIcon channel={remedy.channel} className="mt-0.5 size-5" />
            <b>{title}</b>
            <span className="col-start-2 text-14 text-muted">
              {dotted([
                t('next.minutes', { minutes: remedy.minutes }),
                remedy.customerDoes && t('next.customerDoes'),
              ])}
            </span>
          </span>
        </button>
        <div className="col-span-2 row-start-2 flex flex-wrap items-center gap-x-2.5 gap-y-0.5 pb-1.5 pl-7 sm:col-span-1 sm:col-start-2 sm:row-start-1 sm:py-1 sm:pl-0">
          {first && (
            <span className="rounded-[4px] bg-accent-tint px-2 text-14 leading-6 font-bold whitespace-nowrap text-accent">
              {t('next.title')}
            </span>
          )}
          {mind && <span className="min-w-0 text-14 leading-snug text-muted">{mind}</span>}
        </div>
        <StateWord shape="not-checked" className="justify-self-end text-15 sm:col-start-3">
          {t('state.toCome')}
        </StateWord>
      </div>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </li>
  );
}
