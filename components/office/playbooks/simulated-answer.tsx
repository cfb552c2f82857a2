'use client';

import { Segmented } from '@/components/ui/segmented';
import type { Check, Verdict } from '@/lib/diagnosis/playbook';
import { UNKNOWN } from '@/lib/diagnosis/results';
import type { Locale } from '@/lib/i18n/locales';
import { useTranslations } from '@/lib/i18n/use-translations';

const TONES = { fine: 'ok', faulty: 'faulty', neutral: 'unknown' } as const satisfies Record<Verdict, string>;

/** A check of a simulated visit with its answers; the chosen one is taken back by choosing it again. */
export function SimulatedAnswer({
  check,
  value,
  onChange,
  language,
}: {
  check: Check;
  value: string | null;
  onChange: (outcome: string | null) => void;
  language: Locale;
}) {
  const t = useTranslations('playbooks');
  const words = useTranslations('words.answer');
  const title = check.title[language];
  return (
    <div className="border-b border-line py-2" data-check={check.id}>
      <p className="flex gap-2 pb-1">
        <b className="min-w-0 flex-1">{title}</b>
        <span className="text-muted">{t('minutes', { minutes: check.minutes })}</span>
      </p>
      <Segmented
        label={title}
        value={value}
        onChange={onChange}
        columns={3}
        segments={[
          ...check.outcomes.map((outcome) => ({
            value: outcome.id,
            label: outcome.title[language],
            tone: TONES[outcome.verdict],
          })),
          { value: UNKNOWN, label: words('unknown'), tone: 'unknown' as const, soft: true },
        ]}
      />
    </div>
  );
}
