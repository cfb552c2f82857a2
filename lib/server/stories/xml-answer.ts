import 'server-only';
import { dataPolicy } from '../content-security';
import { sha256 } from '../sha256';

// XML 1.0 has no way to write these.
// oxlint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * Answers with XML that anybody may keep and has to ask for again each time: a story that was withdrawn is gone from it
 * at once.
 */
export const xmlAnswer = (request: Request, type: string, xml: string): Response => {
  const body = xml.replace(UNWRITABLE, '');
  const etag = `"${sha256(body).slice(0, 32)}"`;
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'public, no-cache',
    'content-security-policy': dataPolicy,
    etag,
  };
  const same = request.headers.get('if-none-match')?.includes(etag) === true;
  return same ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
};
