'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { STOP_REASONS, type StopReason } from '@/lib/case/terms';

/** The reasons for which a visit can end unsolved, as large choices. */
export function ReasonChoice({
  value,
  onChange,
}: {
  value: StopReason | null;
  onChange: (reason: StopReason) => void;
}) {
  const t = useTranslations('visit.stop');
  const words = useTranslations('words.result');
  return (
    <fieldset>
      <legend className="mt-0.5 mb-1.5 text-15 text-muted">{t('reason')}</legend>
      <div className="grid grid-cols-1 overflow-hidden rounded-card border border-line-strong bg-surface min-[420px]:grid-cols-2 sm:grid-cols-3">
        {STOP_REASONS.map((reason) => (
          <label
            key={reason}
            className={`relative flex min-h-13 cursor-pointer items-center gap-2 px-3 py-1.5 palt text-16 leading-snug shadow-[-1px_0_0_var(--line),0_-1px_0_var(--line)] has-focus-visible:outline-3 has-focus-visible:-outline-offset-3 min-[420px]:last:col-span-full ${
              reason === value
                ? 'bg-accent font-bold text-on-accent has-focus-visible:outline-on-accent'
                : 'hover:bg-accent-tint has-focus-visible:outline-accent'
            }`}
          >
            <input
              type="radio"
              name="stop-reason"
              className="absolute inset-0 z-1 cursor-pointer opacity-0"
              checked={reason === value}
              onChange={() => onChange(reason)}
            />
            <span
              aria-hidden="true"
              className={`size-5 flex-none rounded-full border ${reason === value ? 'border-6 border-on-accent bg-accent' : 'border-line-strong'}`}
            />
            {words(reason)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
