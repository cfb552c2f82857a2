import 'server-only';
import { env } from '../env';
import { Problem } from './problem';

/**
 * Lets only pages of this server change anything: browsers name the page's origin and let no other site set it, nor
 * the extra header, without asking first.
 * @throws Problem `wrong-origin`
 */
export const checkOrigin = ({ headers }: Request): void => {
  const origin = headers.get('origin');
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  const own = origin !== null && (origin === originOfApp() || (host !== null && hostOf(origin) === host));
  if (!own || headers.get('x-kiriwake-sync') !== '1') throw new Problem('wrong-origin');
};

const originOfApp = (): string | null => (env.KIRIWAKE_URL ? new URL(env.KIRIWAKE_URL).origin : null);

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
