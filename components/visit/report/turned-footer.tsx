'use client';

import { Pointer } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { StateIcon } from '@/components/ui/state-icon';
import { useFormats } from '@/lib/i18n/use-formats';
import type { Issued } from '@/lib/report/build-document';

export const TURNED_PARTS = ['report', 'sign', 'link'] as const;
export type TurnedPart = (typeof TURNED_PARTS)[number];

/** Where we are in handing the report over; a part that was reached can be opened again. */
export function TurnedFooter({
  part,
  issued,
  linked,
  onOpen,
}: {
  part: TurnedPart;
  issued: Issued | null;
  linked: boolean;
  onOpen: (part: TurnedPart) => void;
}) {
  const t = useTranslations('visit.reportStep.turned');
  const formats = useFormats();
  const signature = issued?.signature;
  const done: Record<TurnedPart, string | null> = {
    report: issued ? t('reportDone') : null,
    sign: signature
      ? t(signature.kind === 'signed' ? 'signDone' : 'signDeclined', {
          time: formats.time(signature.signedAt),
        })
      : null,
    link: null,
  };
  const now: Record<TurnedPart, string> = { report: t('reportNow'), sign: t('signNow'), link: t('linkNow') };
  return (
    <nav aria-label={t('parts')} className="grid grid-cols-3 gap-px border-t border-line bg-line">
      {TURNED_PARTS.map((one) => {
        const here = one === part;
        const word = here ? now[one] : (done[one] ?? t('later'));
        const good = !here && done[one] !== null;
        return (
          <button
            key={one}
            type="button"
            aria-current={here ? 'step' : undefined}
            disabled={one === 'link' && !linked}
            onClick={() => onOpen(one)}
            className={`grid min-h-18 content-center gap-x-2.5 px-3 text-left text-[0.85em] leading-snug focus-visible:-outline-offset-3 sm:min-h-24 sm:grid-cols-[34px_1fr] sm:px-9 ${here ? 'bg-accent-tint text-accent' : 'bg-paper'}`}
          >
            <span className="row-span-2 self-center max-sm:hidden">
              {here ? (
                <Pointer aria-hidden="true" className="size-7" />
              ) : (
                <StateIcon
                  shape={good ? 'ok' : 'not-checked'}
                  className={`size-7 [--behind:var(--paper)] ${good ? 'text-ok' : 'text-unknown'}`}
                />
              )}
            </span>
            <b className="palt text-ink">{t(one)}</b>
            <span
              className={`text-[0.9em] ${here ? 'font-bold' : good ? 'font-bold text-ok' : 'text-muted'}`}
            >
              {word}
            </span>
          </button>
        );
      })}
    </nav>
  );
}
