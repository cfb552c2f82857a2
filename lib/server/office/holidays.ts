import 'server-only';
import holidayJp from '@holiday-jp/holiday_jp';

const holidays: Readonly<Record<string, { name: string; name_en: string }>> = holidayJp.holidays;

/**
 * The name of a Japanese holiday, substitute days included.
 * @param day `YYYY-MM-DD`
 * @returns null on ordinary days
 */
export const holidayOn = (day: string): { ja: string; en: string } | null => {
  const found = holidays[day];
  return found ? { ja: found.name, en: found.name_en } : null;
};
