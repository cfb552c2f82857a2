import 'server-only';

/** Every way in which an API request can fail, with its HTTP status; bodies are RFC 9457 problem documents. */
const PROBLEMS = {
  'signed-out': { status: 401, title: 'Nobody is signed in.' },
  'wrong-origin': { status: 403, title: 'The request did not come from a page of this server.' },
  'not-found': { status: 404, title: 'There is nothing here that you may see.' },
  'other-device': { status: 409, title: 'This was made by somebody else than who is signed in now.' },
  locked: { status: 423, title: 'This device is protected and has not been unlocked.' },
  'too-large': { status: 413, title: 'That is too large.' },
  'wrong-type': { status: 415, title: 'That is not a kind of content that is taken here.' },
  heic: { status: 415, title: 'HEIC pictures are not taken; send JPEG.' },
  'server-too-old': { status: 501, title: 'This server is older than the app that asks; update it.' },
  'too-many': { status: 429, title: 'That is too often; wait a minute.' },
  'probe-running': { status: 409, title: 'Another probe of this shop is running; wait until it is over.' },
  'probe-sign-in-off': { status: 403, title: 'The shop has not allowed probes to sign in.' },
  'too-many-papers': { status: 422, title: 'That is more than 5,000 papers; ask for a shorter time.' },
  'story-unfit': { status: 422, title: 'The story could not be published as it stands, or a photo is late.' },
  malformed: { status: 400, title: 'That could not be understood.' },
  'not-a-picture': { status: 422, title: 'That is not a picture.' },
  'other-content': { status: 422, title: 'The content is not what its hash says.' },
  unexpected: { status: 500, title: 'Something went wrong; nothing was half written.' },
  unavailable: { status: 503, title: 'The database does not answer; try again.' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Ends an API request with a problem; only lib/server throws it. */
export class Problem extends Error {
  constructor(readonly code: ProblemCode) {
    super(code);
  }
}

/** The answer to a failed request. */
export const problemResponse = (code: ProblemCode): Response => {
  const { status, title } = PROBLEMS[code];
  const headers = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };
  return new Response(JSON.stringify({ type: 'about:blank', status, title, code }), { status, headers });
};
