'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { openAttempts } from '@/lib/case/attempts';
import { useFormats } from '@/lib/i18n/use-formats';
import { useVisit } from '@/lib/tablet/visit-context';
import { StopRow } from './stop-row';

/** What is still waited for; it stays open after the end. */
export function StopWaits() {
  const t = useTranslations('visit.stop');
  const formats = useFormats();
  const { state } = useVisit();
  const open = openAttempts(state);
  return (
    <StopRow label={t('until')}>
      {open.length === 0 && <span className="text-muted">{t('untilNone')}</span>}
      <ul>
        {open.map((attempt) => (
          <li key={attempt.id} className="leading-relaxed">
            {attempt.title}{' '}
            <span className="text-15 text-muted">
              {formats.dotted([
                t('waitingSince', { time: formats.time(attempt.startedAt) }),
                attempt.reference,
              ])}
            </span>
          </li>
        ))}
      </ul>
    </StopRow>
  );
}
