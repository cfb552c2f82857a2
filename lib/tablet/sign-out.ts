import 'client-only';
import { ask, type Fetch } from './ask';
import type { TabletDatabase } from './database';
import { forgetMe } from './me';

/** Milliseconds to an answer. */
const TIMEOUT = 5000;

/**
 * Ends the session, and forgets here who used this browser; what is unsent stays in its database until they are back,
 * pictures of others go.
 * @returns false where the server could not be asked: then nothing has changed
 */
export const signOut = async (
  db: TabletDatabase,
  fetcher: Fetch = (input, init) => fetch(input, init),
): Promise<boolean> => {
  const token = await ask(fetcher, '/api/auth/csrf', {}, TIMEOUT);
  const given = token?.body;
  if (typeof given !== 'object' || given === null || !('csrfToken' in given)) return false;
  const body = new URLSearchParams({ csrfToken: String(given.csrfToken), json: 'true' });
  const ended = await ask(fetcher, '/api/auth/signout', { method: 'POST', body }, TIMEOUT);
  if (!ended?.ok) return false;
  await forgetMe();
  await db.photos.where('state').equals('fetched').delete();
  return true;
};
