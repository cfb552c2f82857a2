import { DEMO_PASSWORD } from './app';

const cookiesOf = (response: Response): string[] =>
  response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');

/**
 * Signs in as a demo person.
 * @returns the `cookie` header of a browser that is signed in
 */
export const signIn = async (url: string, person: string): Promise<string> => {
  const first = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = (await first.json()) as { csrfToken: string };
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookiesOf(first).join('; ') },
    body: new URLSearchParams({
      csrfToken,
      email: `${person}@mori.example.jp`,
      password: DEMO_PASSWORD,
      json: 'true',
    }),
  });
  const cookies = cookiesOf(answer);
  if (!cookies.some((cookie) => cookie.includes('session-token')))
    throw new Error(`${person} could not sign in`);
  return cookies.join('; ');
};
