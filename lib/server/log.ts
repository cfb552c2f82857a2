import 'server-only';
import { pino, type Logger } from 'pino';
import { env } from './env';

// Names of fields that hold personal data or secrets, wherever they turn up two levels deep.
const secret = [
  'password',
  'pin',
  'token',
  'secret',
  'cookie',
  'authorization',
  'email',
  'name',
  'phone',
  'address',
];

/** The app's log: JSON lines, without personal data and without secrets. */
export const log = pino({
  level: env.KIRIWAKE_LOG,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  redact: { paths: secret.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[removed]' },
  serializers: { err: describeError },
});

/**
 * The log for one request: every line carries the request's id.
 * @param headers the request's headers; proxy.ts put the id there.
 */
export function requestLog(headers: Headers): Logger {
  return log.child({ requestId: headers.get('x-request-id') ?? undefined });
}

/** A path as it may be logged: the token of a customer's link, a card's code, and any query, are left out. */
export function maskPath(path: string): string {
  const bare = path.split(/[?#]/, 1)[0] ?? '';
  return bare.replace(/(^|\/)([rk])\/[^/]+/g, '$1$2/…').replace(/\/setup\/[^/]+/g, '/setup/…');
}

/** An error as it may be logged. A database's error names rows in `detail`, so only its code is kept of it. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, digest } = error as Error & { code?: unknown; digest?: unknown };
  const cause = error.cause instanceof Error ? error.cause.name : undefined;
  return { type: error.name, message: firstLine(error.message), code, digest, cause, stack: frames(error) };
}

const firstLine = (text: string): string => maskPath(text.trim().split('\n').at(0) ?? '').slice(0, 300);

/** The stack without the message that it repeats. */
function frames(error: Error): string | undefined {
  return error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n');
}
