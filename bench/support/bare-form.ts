import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const document = (body: string) =>
  `<!doctype html><html lang="en"><title>.</title><link rel="icon" href="data:,"><body>${body}`;
const ASKING = document(
  '<form method="post" action="/open"><input name="pin"><button type="submit">.</button></form>',
);
const OPENED = document('<article>.</article>');

/**
 * The customer's way with nothing in it: a page with a form, which is answered by the way back to the page, which then
 * holds one character. What it takes is the line's and the browser's own.
 */
export const serveBareForm = async (): Promise<{ address: string; stop: () => void }> => {
  const server = createServer((request, response) => {
    response.setHeader('cache-control', 'no-store');
    if (request.method === 'POST') {
      request.resume();
      response.writeHead(303, { location: '/', 'set-cookie': 'opened=1; Path=/' }).end();
      return;
    }
    response.setHeader('content-type', 'text/html');
    response.end(request.headers.cookie?.includes('opened') ? OPENED : ASKING);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, stop: () => server.close() };
};
