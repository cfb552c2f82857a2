import 'server-only';
import { env } from './env';

/**
 * Whether a form was posted from a page of ours: the protection of route handlers against forged requests.
 * @param request a POST; browsers always tell its origin
 */
export const fromOurOrigin = (request: Request): boolean => {
  const origin = request.headers.get('origin');
  if (origin === null || !URL.canParse(origin)) return false;
  if (env.KIRIWAKE_URL && new URL(origin).origin === new URL(env.KIRIWAKE_URL).origin) return true;
  return new URL(origin).host === (request.headers.get('x-forwarded-host') ?? request.headers.get('host'));
};

/** Where a request comes from: the last hop before us is the only one that a stranger cannot write. */
export const addressOf = (headers: Headers): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown';
