'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Segmented } from '@/components/ui/segmented';
import { controlClass } from '@/components/ui/field';
import { useFormats } from '@/lib/i18n/use-formats';
import { useNow } from '@/lib/tablet/use-now';
import { StopRow } from './stop-row';

const DAY = 86_400_000;
const SOON = { tomorrow: 1, inThree: 3, inWeek: 7 } as const;
const NAMES = ['tomorrow', 'inThree', 'inWeek'] as const;

/**
 * When something comes next: three days at a tap, or any other.
 * @param value `YYYY-MM-DD`, or null for none
 */
export function NextDay({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (day: string | null) => void;
}) {
  const t = useTranslations('visit.stop');
  const formats = useFormats();
  const now = useNow(60_000);
  const dayIn = (days: number) => formats.isoDay(now + days * DAY);
  return (
    <StopRow label={t('next')}>
      <Segmented
        fit
        label={t('next')}
        value={NAMES.find((name) => dayIn(SOON[name]) === value) ?? null}
        segments={NAMES.map((name) => ({ value: name, label: t(name) }))}
        onChange={(name) => onChange(name ? dayIn(SOON[name]) : null)}
      />
      <input
        type="date"
        aria-label={t('pick')}
        value={value ?? ''}
        min={dayIn(0)}
        onChange={({ target }) => onChange(target.value || null)}
        className={`${controlClass} min-h-hit w-auto!`}
      />
      <b>
        {value ? (
          formats.day(`${value}T12:00:00Z`)
        ) : (
          <span className="font-normal text-muted">{t('noNext')}</span>
        )}
      </b>
    </StopRow>
  );
}
