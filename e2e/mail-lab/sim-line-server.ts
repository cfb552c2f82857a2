import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, TLSSocket } from 'node:tls';
import { readCertificate } from './lab';

/** One connection of a simulated server. */
export type SimClient = {
  say: (...lines: string[]) => void;
  startTls: () => void;
  end: () => void;
  secure: boolean;
};

/** What a protocol does with a connection: greets at once, then answers each line. */
export type Talk = (client: SimClient) => (line: string) => void;

const key = readCertificate('server.key');

/**
 * A server that speaks lines.
 * @param certificate file of the certificate
 * @param tls from the first byte; otherwise the talk may start it
 */
export const lineServer = (talk: Talk, certificate: string, tls: boolean): Server => {
  const cert = readCertificate(certificate);
  const serve = (first: Socket) => {
    let socket = first;
    let rest = '';
    const take = (text: string) => {
      rest += text;
      for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
        const line = rest.slice(0, end).replace(/\r$/, '');
        rest = rest.slice(end + 1);
        answer(line);
      }
    };
    const listen = (to: Socket) => {
      socket = to;
      to.on('error', () => undefined);
      to.on('data', (chunk: Buffer) => take(chunk.toString('utf8')));
    };
    const client: SimClient = {
      secure: tls,
      say: (...lines) => void socket.write(lines.map((line) => `${line}\r\n`).join('')),
      startTls: () => {
        first.removeAllListeners('data');
        client.secure = true;
        rest = '';
        listen(new TLSSocket(first, { isServer: true, key, cert }));
      },
      end: () => void socket.end(),
    };
    listen(first);
    const answer = talk(client);
  };
  const server = tls ? createTlsServer({ key, cert }, serve) : createServer(serve);
  server.on('tlsClientError', () => undefined);
  return server;
};
