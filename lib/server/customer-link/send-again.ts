import 'server-only';
import { getTranslations } from '@/lib/i18n/get-translations';
import { isLocale } from '@/lib/i18n/locales';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const style = `body{font:20px/1.75 sans-serif;max-width:34rem;margin:3rem auto;padding:0 1.25rem}
button{font:inherit;font-weight:bold;min-height:4rem;width:100%}`;

/**
 * The answer to a form that could not be taken since the database is away: says so, and holds what was filled in, to
 * be sent again by one press. A page of its own, without scripts: everything that the real one is made of is away.
 * @param request the form's request; proxy.ts put the nonce of its policy there
 * @param form what was filled in
 */
export const sendAgain = async (request: Request, form: FormData): Promise<Response> => {
  const lang = form.get('lang');
  const locale = isLocale(lang) ? lang : 'ja';
  const t = await getTranslations({ locale, namespace: 'customer.absent' });
  const nonce = request.headers.get('x-nonce') ?? '';
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === 'string'
      ? [`<textarea hidden name="${escaped(name)}">\n${escaped(value)}</textarea>`]
      : [],
  );
  const page = `<!doctype html><html lang="${locale}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${escaped(t('notSent'))}</title><style nonce="${nonce}">${style}</style>
<main><h1>${escaped(t('notSent'))}</h1><p>${escaped(t('kept'))}</p>
<form method="post">${fields.join('')}<button type="submit">${escaped(t('sendAgain'))}</button></form></main></html>`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': '30',
  };
  return new Response(page, { status: 503, headers });
};
