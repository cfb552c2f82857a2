import 'server-only';
import { requestLog } from '../log';
import { isContentError } from '../store/in-transaction';
import { Problem, type ProblemCode, problemResponse } from './problem';

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

// Postgres: connection, resources, shutdown (08, 53, 57), a connection that pg could not open or that broke.
const ABSENT = /^(08|53|57)|^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|NOTFOUND|HOSTUNREACH)$/;

const codeOf = (error: unknown): ProblemCode => {
  if (error instanceof Problem) return error.code;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (ABSENT.test(code) || (error instanceof Error && /timeout|terminated/i.test(error.message)))
    return 'unavailable';
  return 'unexpected';
};

/**
 * Makes a route handler that never fails without a word: every error becomes a problem document, and what nobody
 * expected is logged, once.
 */
export const apiRoute =
  <Context>(handler: Handler<Context>): Handler<Context> =>
  async (request, context) => {
    try {
      return await handler(request, context);
    } catch (err) {
      const code = codeOf(err);
      if (!(err instanceof Problem))
        requestLog(request.headers).error({ err, code }, 'an API request failed');
      return problemResponse(
        code === 'unexpected' && isContentError(err) && !(err instanceof TypeError) ? 'malformed' : code,
      );
    }
  };
