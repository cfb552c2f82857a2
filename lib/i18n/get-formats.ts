import 'server-only';
import { getLocale, getTimeZone } from 'next-intl/server';
import { formatsFor, type Formats } from './formats';

/** Formats in the reader's language and the shop's zone, for async server components and route handlers. */
export async function getFormats(): Promise<Formats> {
  return formatsFor(await getLocale(), await getTimeZone());
}
