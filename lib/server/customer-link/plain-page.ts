import 'server-only';
import type { Locale } from '@/lib/i18n/locales';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML may hold it, also within an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const style = `body{font:20px/1.75 sans-serif;max-width:34rem;margin:3rem auto;padding:0 1.25rem;color-scheme:light dark}
button{font:inherit;font-weight:bold;min-height:4rem;width:100%}a{display:block;min-height:3rem}`;

/**
 * A page of its own, without scripts, for when what the real one is made of is away or slow; not to be kept by anybody.
 * @param nonce of the request's policy; proxy.ts put it into its headers
 * @param content HTML
 * @param again seconds until it is asked for again by itself; not where left out
 */
export const plainPage = (
  { locale, title, nonce, again }: { locale: Locale; title: string; nonce: string | null; again?: number },
  content: string,
): Response => {
  const refresh = again === undefined ? '' : `<meta http-equiv="refresh" content="${again}">`;
  const page = `<!doctype html><html lang="${locale}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">${refresh}
<title>${escaped(title)}</title><style nonce="${nonce ?? ''}">${style}</style>
<main><h1>${escaped(title)}</h1>${content}</main></html>`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': String(again ?? 30),
  };
  return new Response(page, { status: 503, headers });
};
