import { formatBytes, formatClock, formatDuration, formatYen, formatYenWithTax } from './format-amounts';
import {
  formatDate,
  formatDateTime,
  formatDay,
  formatDayTime,
  formatRelativeDay,
  formatShortDayTime,
  formatTime,
  isoDay,
  type Instant,
} from './format-dates';
import type { Locale } from './locales';
import { formatPhone } from './phone';

/**
 * All ways to write a date, a length of time, an amount or a number, bound to one language and zone.
 * Components get it from `useFormats()`, server code from `await getFormats()`.
 * @param timeZone IANA name, e.g. `Asia/Tokyo`
 */
export function formatsFor(locale: Locale, timeZone: string) {
  const telling = { locale, timeZone };
  return {
    time: (instant: Instant) => formatTime(instant, telling),
    day: (instant: Instant) => formatDay(instant, telling),
    date: (instant: Instant) => formatDate(instant, telling),
    dateTime: (instant: Instant) => formatDateTime(instant, telling),
    dayTime: (instant: Instant) => formatDayTime(instant, telling),
    shortDayTime: (instant: Instant) => formatShortDayTime(instant, telling),
    /** The time alone on the same day, otherwise with the day. */
    moment: (instant: Instant, now: Instant) =>
      isoDay(instant, timeZone) === isoDay(now, timeZone)
        ? formatTime(instant, telling)
        : formatShortDayTime(instant, telling),
    relativeDay: (instant: Instant, now: Instant) => formatRelativeDay(instant, now, telling),
    isoDay: (instant: Instant) => isoDay(instant, timeZone),
    duration: (milliseconds: number) => formatDuration(milliseconds, locale),
    clock: formatClock,
    yen: (yen: number) => formatYen(yen, locale),
    yenWithTax: (yen: number) => formatYenWithTax(yen, locale),
    bytes: formatBytes,
    phone: formatPhone,
    /** Things of one kind in a row, as the language writes it. */
    list: (items: readonly string[]) => items.join(locale === 'ja' ? '、' : ', '),
    /** Short facts in a row, set apart by a dot; what is missing is left out. */
    dotted: (parts: readonly (string | null | undefined | false)[]) =>
      parts.filter(Boolean).join(locale === 'ja' ? '・' : ' · '),
  };
}

export type Formats = ReturnType<typeof formatsFor>;
