import 'server-only';
import { env } from './env';

/** What every page shares: nothing from elsewhere, nothing framed. */
const common = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  // React writes `style` attributes.
  "style-src-attr 'unsafe-inline'",
  // The development server pushes changes through a web socket.
  env.development ? "connect-src 'self' ws:" : "connect-src 'self'",
];

// The development server adds <style> elements that know no nonce.
const stylesOf = (nonce: string): string =>
  env.development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`;

/** The policy of a page made for one request: its scripts and styles carry the nonce. */
export function pagePolicy(nonce: string): string {
  const scripts = `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${env.development ? " 'unsafe-eval'" : ''}`;
  return [...common, scripts, stylesOf(nonce)].join('; ');
}

/**
 * The policy of the customer's pages, which need no script: none runs, and none is fetched, so that they are small on a
 * thin line. It names what there is, and so is short too: it comes before the page.
 */
export const customerPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'none'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "style-src-attr 'unsafe-inline'",
    stylesOf(nonce),
  ].join('; ');

/** The policy of the technician's shell: a static page, whose scripts and styles are all files of ours. */
export const shellPolicy = [...common, "script-src 'self'", "style-src 'self'"].join('; ');

/** The policy of an answer that is no page. */
export const dataPolicy = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
