import { randomBytes, randomUUID } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { isCustomerAddress } from '@/lib/access/customer-address';
import { isShellAddress } from '@/lib/access/shell-address';
import { customerPolicy, dataPolicy, pagePolicy, shellPolicy } from '@/lib/server/content-security';

/** An id that a reverse proxy gave is kept, if it can't be anything but an id. */
function requestId(request: NextRequest): string {
  const given = request.headers.get('x-request-id');
  return given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

/** Gives each request an id, and each page its Content Security Policy. */
export default function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  const id = requestId(request);
  headers.set('x-request-id', id);
  const policy = policyFor(request.nextUrl.pathname, headers);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('x-request-id', id);
  response.headers.set('content-security-policy', policy);
  return response;
}

function policyFor(path: string, headers: Headers): string {
  if (path.startsWith('/api/')) return dataPolicy;
  if (isShellAddress(path)) return shellPolicy;
  const nonce = randomBytes(16).toString('base64');
  const policy = isCustomerAddress(path) ? customerPolicy(nonce) : pagePolicy(nonce);
  // Next takes the nonce for its own scripts from here; ours read x-nonce.
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  return policy;
}

// Files of the build and of public/ are neither pages nor worth an id.
export const config = {
  matcher: ['/((?!_next/static|_next/image|.*\\.\\w+$).*)', '/api/:path*', '/visit-shell/index.html'],
};
