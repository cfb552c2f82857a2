import 'server-only';

/**
 * A PDF of one customer's as an answer, which nobody on the way may keep.
 * @param file its name for programs that know letters of English only
 * @param name what it is called when it is saved, without the ending
 */
export const pdfAnswer = (pdf: Uint8Array, file: string, name: string): Response =>
  new Response(Buffer.from(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${file}"; filename*=UTF-8''${encodeURIComponent(name)}.pdf`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    },
  });
