import { useLocale, useTimeZone } from 'next-intl';
import { formatsFor, type Formats } from './formats';
import { defaultTimeZone } from './locales';

/** Formats in the reader's language and the shop's zone; for client components and plain server components. */
export function useFormats(): Formats {
  return formatsFor(useLocale(), useTimeZone() ?? defaultTimeZone);
}
