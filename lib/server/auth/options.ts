import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { env } from '../env';
import { log } from '../log';
import { LONGEST_COOKIE_SECONDS } from './open-session';
import { revokeSession } from './revoke';
import { signIn } from './sign-in';

/** How next-auth keeps the cookie; who is behind it and whether it still holds is ours (find-session.ts). */
export const authOptions: NextAuthOptions = {
  secret: env.KIRIWAKE_SECRET,
  // The token lives as long as a browser keeps it: the session's row decides, and is renewed by use.
  session: { strategy: 'jwt', maxAge: LONGEST_COOKIE_SECONDS },
  pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
  useSecureCookies: env.KIRIWAKE_URL?.startsWith('https:') ?? false,
  providers: [
    CredentialsProvider({
      credentials: { email: {}, password: {}, demo: {}, devices: {} },
      authorize: (credentials, { headers }) =>
        signIn(credentials, new Headers(headers as Record<string, string>)),
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sessionId: user.sessionId } : token),
    session: ({ session, token }) => ({ expires: session.expires, sessionId: token.sessionId }),
  },
  events: { signOut: ({ token }) => revokeSession(token.sessionId, 'sign-out') },
  logger: {
    error: (code) => log.warn({ code }, 'next-auth'),
    warn: (code) => log.debug({ code }, 'next-auth'),
    debug: () => {},
  },
};
