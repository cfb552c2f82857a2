import 'server-only';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** The policy of a page made for one request: its scripts and styles carry the nonce. */
export function pagePolicy(nonce: string): string {
  const scripts = `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${env.development ? " 'unsafe-eval'" : ''}`;
  // The development server adds <style> elements that know no nonce.
  const styles = env.development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`;
  return [...common, scripts, styles].join('; ');
}

let shell: string | undefined;

/**
 * The policy of the tablet's static shell, which can carry no nonce: its inline scripts are named by their hashes,
 * taken from the file that the build made.
 */
export function shellPolicy(): string {
  if (env.development) {
    return [
      ...common,
      "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
      "style-src 'self' 'unsafe-inline'",
    ].join('; ');
  }
  return (shell ??= [...common, `script-src 'self' ${inlineScriptHashes()}`, "style-src 'self'"].join('; '));
}

function inlineScriptHashes(): string {
  const file = join(/* turbopackIgnore: true */ process.cwd(), '.next/server/app/visit-shell.html');
  const scripts = readFileSync(file, 'utf8').matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
  return Array.from(scripts, ([, code]) => {
    const hash = createHash('sha256')
      .update(code ?? '')
      .digest('base64');
    return `'sha256-${hash}'`;
  }).join(' ');
}

/** The policy of an answer that is no page. */
export const dataPolicy = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
