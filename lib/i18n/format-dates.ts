import type { Locale } from './locales';

/** A moment: ISO text with its offset, milliseconds since the epoch, or a Date. */
export type Instant = string | number | Date;

/** Where and in which language something is told; `timeZone` is an IANA name such as `Asia/Tokyo`. */
export type Telling = { locale: Locale; timeZone: string };

const formatters = new Map<string, Intl.DateTimeFormat>();

function parts(instant: Instant, { locale, timeZone }: Telling): Record<string, string> {
  const key = `${locale} ${timeZone}`;
  const known = formatters.get(key);
  const formatter =
    known ??
    new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-GB', {
      timeZone,
      year: 'numeric',
      month: locale === 'ja' ? 'numeric' : 'short',
      day: 'numeric',
      weekday: 'short',
      hour: 'numeric',
      minute: '2-digit',
      hourCycle: 'h23',
      calendar: 'gregory',
      numberingSystem: 'latn',
    });
  if (!known) formatters.set(key, formatter);
  return Object.fromEntries(
    formatter.formatToParts(new Date(instant)).map((part) => [part.type, part.value]),
  );
}

/** `14:05`, `9:17`. */
export function formatTime(instant: Instant, telling: Telling): string {
  const { hour, minute } = parts(instant, telling);
  return `${Number(hour)}:${minute}`;
}

/** `11月24日(火)`, `Tue 24 Nov`. */
export function formatDay(instant: Instant, telling: Telling): string {
  const { month, day, weekday } = parts(instant, telling);
  return telling.locale === 'ja'
    ? `${Number.parseInt(month ?? '', 10)}月${day}日(${weekday})`
    : `${weekday} ${day} ${shortMonth(month)}`;
}

/** `2026年11月24日(火)`, `Tue 24 Nov 2026`. */
export function formatDate(instant: Instant, telling: Telling): string {
  const { year } = parts(instant, telling);
  return telling.locale === 'ja'
    ? `${year}年${formatDay(instant, telling)}`
    : `${formatDay(instant, telling)} ${year}`;
}

/** `2026年11月24日(火) 14:05`, `Tue 24 Nov 2026, 14:05`. */
export function formatDateTime(instant: Instant, telling: Telling): string {
  return `${formatDate(instant, telling)}${separator(telling)}${formatTime(instant, telling)}`;
}

/** `11月24日(火) 14:05`, `Tue 24 Nov, 14:05`. */
export function formatDayTime(instant: Instant, telling: Telling): string {
  return `${formatDay(instant, telling)}${separator(telling)}${formatTime(instant, telling)}`;
}

/** `11月24日 14:05`, `24 Nov, 14:05`: for narrow columns. */
export function formatShortDayTime(instant: Instant, telling: Telling): string {
  const { month, day } = parts(instant, telling);
  const date =
    telling.locale === 'ja' ? `${Number.parseInt(month ?? '', 10)}月${day}日` : `${day} ${shortMonth(month)}`;
  return `${date}${separator(telling)}${formatTime(instant, telling)}`;
}

const nearby = {
  ja: { '-2': 'おととい', '-1': '昨日', '0': '今日', '1': '明日', '2': 'あさって' },
  en: { '-1': 'Yesterday', '0': 'Today', '1': 'Tomorrow' },
} as const satisfies Record<Locale, Record<string, string>>;

/**
 * A day as people say it: `今日`, `昨日`; further away the day, with its year where that is another one.
 * @param now the moment that "today" is judged by
 */
export function formatRelativeDay(instant: Instant, now: Instant, telling: Telling): string {
  const distance = Math.round((dayStart(instant, telling) - dayStart(now, telling)) / 86_400_000);
  const word = (nearby[telling.locale] as Record<string, string>)[String(distance)];
  if (word) return word;
  const sameYear = parts(instant, telling).year === parts(now, telling).year;
  return sameYear ? formatDay(instant, telling) : formatDate(instant, telling);
}

/** The calendar day in the zone as `2026-11-24`, for addresses, `<time>` and comparisons. */
export function isoDay(instant: Instant, timeZone: string): string {
  const { year, month, day } = parts(instant, { locale: 'ja', timeZone });
  const two = (text = '') => String(Number.parseInt(text, 10)).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

function dayStart(instant: Instant, { timeZone }: Telling): number {
  return Date.parse(`${isoDay(instant, timeZone)}T00:00:00Z`);
}

function separator({ locale }: Telling): string {
  return locale === 'ja' ? ' ' : ', ';
}

// en-GB writes "Sept" where the other months have three letters.
function shortMonth(month: string | undefined): string {
  return month?.slice(0, 3) ?? '';
}
