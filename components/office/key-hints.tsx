import { useTranslations } from '@/lib/i18n/use-translations';
import type { ReactNode } from 'react';
import { Kbd } from '@/components/ui/kbd';

export type KeyHint = { keys: readonly string[]; label: string };

/** The line at the bottom that says what the keys do; not shown where there is no keyboard to press them. */
export function KeyHints({ hints, aside }: { hints: readonly KeyHint[]; aside?: ReactNode }) {
  const t = useTranslations('office.keys');
  return (
    <footer
      aria-label={t('label')}
      className="hidden min-h-[34px] items-center gap-5 overflow-hidden border-t border-line bg-surface px-6 text-13 whitespace-nowrap text-muted md:flex print:hidden"
    >
      {hints.map((hint) => (
        <span key={hint.label} className="inline-flex items-center gap-1.5">
          {hint.keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
          {hint.label}
        </span>
      ))}
      {aside && <span className="ml-auto inline-flex items-center gap-1.5">{aside}</span>}
    </footer>
  );
}
