import 'server-only';
import { env } from '../env';

/** What public addresses begin with: the server's own address where it is set, else the one that was asked. */
export const publicOrigin = (headers: Headers): string => {
  if (env.KIRIWAKE_URL) return new URL(env.KIRIWAKE_URL).origin;
  const scheme = headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ? 'https' : 'http';
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? 'localhost';
  const address = `${scheme}://${host}`;
  return URL.canParse(address) ? new URL(address).origin : 'http://localhost';
};
