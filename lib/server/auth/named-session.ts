import 'server-only';
import { getToken, type GetTokenParams } from 'next-auth/jwt';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { authOptions } from './options';

/**
 * The id of the session that the browser's cookie names, opened once a request; null where there is no cookie of ours.
 * Whether it still holds is told by its row alone. next-auth's own getServerSession would seal a new cookie each time,
 * which no page can send.
 */
export const namedSession = cache(async (): Promise<string | null> => {
  const kept = (await cookies()).getAll().map(({ name, value }) => [name, value] as const);
  // No headers: a token in `Authorization` signs nobody in.
  const req = { cookies: Object.fromEntries(kept), headers: {} } as GetTokenParams['req'];
  const { secret, useSecureCookies } = authOptions;
  const token = await getToken({ req, secret, secureCookie: useSecureCookies });
  return token?.sessionId ?? null;
});
