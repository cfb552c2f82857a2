import type { Locale } from './locales';

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** Yen: `8,800円`, `¥8,800`; less than nothing with a true minus. */
export function formatYen(yen: number, locale: Locale): string {
  const sign = yen < 0 ? '−' : '';
  const digits = grouped.format(Math.abs(yen));
  return locale === 'ja' ? `${sign}${digits}円` : `${sign}¥${digits}`;
}

/** Yen with tax in it: `8,800円(税込)`, `¥8,800 (incl. tax)`. */
export function formatYenWithTax(yen: number, locale: Locale): string {
  return formatYen(yen, locale) + (locale === 'ja' ? '(税込)' : ' (incl. tax)');
}

const units = {
  ja: { day: '日', hour: '時間', minute: '分', under: '1分未満', gap: '' },
  en: { day: ' d', hour: ' h', minute: ' min', under: 'under 1 min', gap: ' ' },
} as const satisfies Record<Locale, unknown>;

/**
 * A length of time in its two largest units, cut and not rounded: `1時間14分`, `4日4時間`, `38 min`.
 * @param milliseconds less than none counts as none
 */
export function formatDuration(milliseconds: number, locale: Locale): string {
  const word = units[locale];
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  if (minutes === 0) return word.under;
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const shown = [
    days > 0 ? `${days}${word.day}` : '',
    hours > 0 ? `${hours}${word.hour}` : '',
    days === 0 && minutes % 60 > 0 ? `${minutes % 60}${word.minute}` : '',
  ];
  return shown.filter((part) => part !== '').join(word.gap);
}

/** A running clock: `6:08`, `40:12`, `1:02:33`. */
export function formatClock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const tail = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`;
}

/** Bytes as people read them: `640kB`, `2.1MB`, `12.4GB` (thousands, not 1024s). */
export function formatBytes(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))}kB`;
  const [size, unit] = bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${size.toFixed(1).replace(/\.0$/, '')}${unit}`;
}
