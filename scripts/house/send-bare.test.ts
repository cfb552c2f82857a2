import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bareSender } from './send-bare.js';

const root = mkdtempSync(join(tmpdir(), 'kiriwake-bare-'));
mkdirSync(join(root, '.next/static/chunks'), { recursive: true });
writeFileSync(join(root, '.next/static/chunks/a.css'), 'p{color:red}');
afterAll(() => rmSync(root, { recursive: true }));

const POLICY = "script-src 'none'; style-src 'self' 'nonce-abc='";

/** Asks a server that answers as Next does: headers first, then the page in pieces. */
const ask = async (path: string, answer: RequestListener, accept = 'gzip, br', method = 'GET') => {
  const sendBare = bareSender(root);
  const server = createServer((request, response) => {
    sendBare(request, response);
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  try {
    const headers = { 'accept-encoding': accept };
    const got = await fetch(`http://127.0.0.1:${port}${path}`, { headers, method });
    return { status: got.status, headers: got.headers, text: await got.text() };
  } finally {
    server.close();
  }
};

const page =
  (policy: string): RequestListener =>
  (request, response) => {
    response.statusCode = 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', policy);
    response.setHeader('link', '</_next/static/chunks/a.css>; rel=preload; as="style"');
    response.flushHeaders();
    response.write(Buffer.from('<link rel="stylesheet" href="/_next/static/chunks/a.css"/><p>報'));
    response.write(Buffer.from([0xe5, 0x91]));
    response.write(Buffer.from([0x8a]));
    response.end(`</p><script>x</script>${String(request.headers['accept-encoding'])}`);
  };

const BARE = '<style nonce="abc=">p{color:red}</style><p>報告</p>undefined';

test('a page without scripts comes bare and packed, as the browser can unpack it', async () => {
  for (const [accept, packing] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', null],
  ] as const) {
    const { status, headers, text } = await ask('/r/abc', page(POLICY), accept);
    expect(status).toBe(200);
    expect(headers.get('content-encoding'), accept).toBe(packing);
    expect(headers.get('link')).toBeNull();
    expect(text).toBe(BARE);
  }
});

test('what may run scripts, is no page or has another address goes as it is', async () => {
  const open = await ask('/r/abc', page("script-src 'self'; style-src 'nonce-a'"));
  expect(open.text).toContain('<script>x</script>');
  expect(open.headers.get('link')).toContain('preload');
  expect((await ask('/cases', page(POLICY))).text).toContain('<script>x</script>gzip, br');
  const pdf = await ask('/r/abc/pdf', (_request, response) => {
    response.writeHead(201, { 'content-type': 'application/pdf', 'content-security-policy': POLICY });
    response.end('%PDF <script>x</script>');
  });
  expect(pdf).toMatchObject({ status: 201, text: '%PDF <script>x</script>' });
  const away = await ask('/r/abc', (_request, response) => response.writeHead(404).end());
  expect(away).toMatchObject({ status: 404, text: '' });
});
