import { useFormats } from '@/lib/i18n/use-formats';

/**
 * A moment in the shop's zone and the reader's language, with the exact one in `datetime`.
 * @param at ISO text
 * @param as `time` 14:05, `day` 11月24日(火), `dayTime` both, `shortDayTime` without the weekday, `date` with the year, `dateTime` in full
 */
export function TimeText({
  at,
  as = 'time',
  className = '',
}: {
  at: string;
  as?: 'time' | 'day' | 'dayTime' | 'shortDayTime' | 'date' | 'dateTime';
  className?: string;
}) {
  const formats = useFormats();
  return (
    <time dateTime={at} className={`whitespace-nowrap ${className}`}>
      {formats[as](at)}
    </time>
  );
}
