import 'server-only';
import { isLocale } from '@/lib/i18n/locales';
import { isAbsent } from '../http/is-absent';
import { requestLog } from '../log';
import { fromOurOrigin } from '../request-origin';
import { type FoundLink, findLink } from './find-link';
import { sendAgain } from './send-again';

/** Bytes; the forms hold a PIN, or 2,000 characters. */
const LARGEST_FORM = 64_000;

const plain = (status: number): Response => new Response(null, { status });

type Answer = { answer: string | null; headers?: Record<string, string> };
type Posted = { link: FoundLink; form: FormData; address: string };

/**
 * Takes a form that was posted to a customer's link, after the checks that all of them need.
 * @param answerTo makes the answer: a word for the page to say, and headers beside the way back
 * @returns 303 back to the page; 404 for no link, 403 for another site's form, 413 and 400 for no form of ours, 503
 *   with the form to send again while the database is away
 */
export const answerForm = async (
  request: Request,
  token: string,
  answerTo: (posted: Posted) => Promise<Answer>,
): Promise<Response> => {
  if (!fromOurOrigin(request)) return plain(403);
  if (Number(request.headers.get('content-length') ?? LARGEST_FORM + 1) > LARGEST_FORM) return plain(413);
  const form = await request.formData().catch(() => null);
  if (!form) return plain(400);
  try {
    const link = await findLink(token);
    if (!link) return plain(404);
    const address = `/r/${token}`;
    const answer = await answerTo({ link, form, address }).catch((err: unknown) => {
      if (isAbsent(err)) throw err;
      // The page says that it cannot be shown, if that is still so; a form has no better place for it.
      requestLog(request.headers).error({ err }, 'a customer form failed');
      return { answer: null };
    });
    return wayBack({ link, form, address }, answer);
  } catch (err) {
    if (!isAbsent(err)) throw err;
    requestLog(request.headers).error({ err }, 'a customer form came while the database was away');
    return sendAgain(request, form);
  }
};

const wayBack = ({ link, form, address }: Posted, { answer, headers }: Answer): Response => {
  const query = new URLSearchParams();
  const lang = form.get('lang');
  if (isLocale(lang) && lang !== link.language) query.set('lang', lang);
  if (answer) query.set('answer', answer);
  const search = query.size > 0 ? `?${query}` : '';
  const anchor = answer === 'thanks' || answer === 'failed' || answer === 'late' ? '#rating' : '';
  return new Response(null, {
    status: 303,
    headers: { ...headers, location: `${address}${search}${anchor}`, 'cache-control': 'no-store' },
  });
};
