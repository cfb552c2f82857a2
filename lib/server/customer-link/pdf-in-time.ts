import 'server-only';
import { customerWords } from '@/lib/i18n/customer-words';
import type { Locale } from '@/lib/i18n/locales';
import { requestLog } from '../log';
import { escaped, plainPage } from './plain-page';

/** Milliseconds for which a customer waits before an empty window; it is made on meanwhile, and kept. */
const PATIENCE = 10_000;
/** Seconds between two looks. */
const AGAIN = 10;

/**
 * Answers with a PDF, or with a page that says that it is being made, or that it could not be.
 * @param request what asked for it
 * @param page the address of the report's page, to go back to
 * @param making its making; null where there is nothing to make
 * @returns null where there is nothing to make
 */
export const pdfInTime = async (
  request: Request,
  { locale, page }: { locale: Locale; page: string },
  making: Promise<Response | null>,
  patience = PATIENCE,
): Promise<Response | null> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), patience);
  });
  const made = making.catch((err: unknown) => {
    requestLog(request.headers).error({ err }, 'a PDF could not be made');
    return 'failed' as const;
  });
  const ended = await Promise.race([made, late]);
  clearTimeout(timer);
  if (ended !== 'late' && ended !== 'failed') return ended;
  const t = customerWords(locale);
  const failed = ended === 'failed';
  const back = `<p><a href="${escaped(page)}">${escaped(t('making.back'))}</a></p>`;
  return plainPage(
    {
      locale,
      title: t(failed ? 'making.failedTitle' : 'making.title'),
      nonce: request.headers.get('x-nonce'),
      ...(failed ? {} : { again: AGAIN }),
    },
    `<p>${escaped(t(failed ? 'making.failedBody' : 'making.body'))}</p>
<p><a href="">${escaped(t('making.again'))}</a></p>${back}`,
  );
};
