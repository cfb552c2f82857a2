import 'server-only';
import { requestLog } from '../log';
import { isContentError } from '../store/in-transaction';
import { isAbsent } from './is-absent';
import { Problem, type ProblemCode, problemResponse } from './problem';

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

const codeOf = (error: unknown): ProblemCode => {
  if (error instanceof Problem) return error.code;
  return isAbsent(error) ? 'unavailable' : 'unexpected';
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
