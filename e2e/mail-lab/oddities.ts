import { spawn } from 'node:child_process';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { SMTPServer } from 'smtp-server';
import type { Endpoint } from '@/lib/diagnosis/probes/terms';
import { freePorts, portOf } from './free-ports';
import { ended } from './child-servers';
import { readCertificate } from './lab';

/** What no real server can be set up for: each is one way in which a connection or a sign-in goes wrong. */
export type Oddity =
  | 'silent'
  | 'drops'
  | 'banned'
  | 'busy'
  | 'slow'
  | 'old-tls'
  | 'no-starttls'
  | 'closed'
  | 'black-hole'
  | 'app-password'
  | 'tokens-only'
  | 'sign-in-down'
  | 'pop-before-sending'
  | 'message-refused'
  | 'blocklisted'
  | 'relay-denied';

export type Oddities = { ports: Record<Oddity, number>; stop: () => Promise<void> };

/** Milliseconds, a little longer than what counts as slow. */
const SLOW = 4300;
const key = readCertificate('server.key');
const cert = readCertificate('good.pem');

const refusal = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });

const greets =
  (greeting: string, ms = 0) =>
  (socket: Socket) => {
    setTimeout(() => socket.write(`${greeting}\r\n`), ms);
    socket.on('data', () => socket.end());
  };

/** A server whose every connection is treated alike. */
const plain = (treat: (socket: Socket) => void): Server =>
  createServer((socket) => {
    socket.on('error', () => undefined);
    treat(socket);
  });

/** A submission server that takes every password, and refuses as told. */
const smtp = (options: ConstructorParameters<typeof SMTPServer>[0]) => {
  const server = new SMTPServer({
    secure: true,
    key,
    cert,
    logger: false,
    disableReverseLookup: true,
    onAuth: ({ username }, _session, done) => done(null, { user: username }),
    onData: (stream, _session, done) => {
      stream.resume();
      stream.on('end', () => done());
    },
    ...options,
  });
  server.on('error', () => undefined);
  return server.server;
};

/** Says that only tokens are taken, as some do over TLS. */
const tokensOnly = (): Server =>
  createTlsServer({ key, cert }, (socket) => {
    socket.on('error', () => undefined);
    socket.write('220 tokens ESMTP\r\n');
    socket.on('data', () => socket.write('250-tokens\r\n250 AUTH XOAUTH2 OAUTHBEARER\r\n'));
  });

/** Starts them all on free loopback ports. */
export const startOddities = async (): Promise<Oddities> => {
  const servers: Record<Exclude<Oddity, 'closed' | 'black-hole'>, Server> = {
    silent: plain(() => undefined),
    drops: plain((socket) => socket.destroy()),
    banned: plain((socket) => socket.end('554 5.7.1 Your address is blocked\r\n')),
    busy: plain((socket) => socket.end('* BYE [UNAVAILABLE] Too many connections\r\n')),
    slow: plain(greets('220 slow ESMTP', SLOW)),
    'old-tls': createTlsServer(
      { key, cert, minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' },
      greets('220 old ESMTP'),
    ),
    'no-starttls': smtp({ secure: false, hideSTARTTLS: true }),
    'app-password': smtp({
      onAuth: (_auth, _session, done) => done(refusal(534, '5.7.9 Application-specific password required')),
    }),
    'tokens-only': tokensOnly(),
    'sign-in-down': smtp({
      onAuth: (_auth, _session, done) => done(refusal(454, '4.7.0 Temporary authentication failure')),
    }),
    'pop-before-sending': smtp({
      onMailFrom: (_address, _session, done) =>
        done(refusal(550, '5.7.1 POP before SMTP: check your mail first')),
    }),
    'message-refused': smtp({
      onData: (stream, _session, done) => {
        stream.resume();
        stream.on('end', () => done(refusal(554, '5.7.1 Message looks like spam')));
      },
    }),
    blocklisted: smtp({
      onRcptTo: (_address, _session, done) =>
        done(refusal(554, '5.7.1 Service unavailable; listed by a blocklist')),
    }),
    'relay-denied': smtp({
      onRcptTo: (_address, _session, done) => done(refusal(554, '5.7.1 Relay access denied')),
    }),
  };
  const sockets = new Set<Socket>();
  const ports: Partial<Record<Oddity, number>> = await freePorts(['closed']);
  for (const [name, server] of Object.entries(servers)) {
    server.on('tlsClientError', () => undefined);
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ports[name as Oddity] = portOf(server);
  }
  const hole = await blackHole();
  return {
    ports: { ...(ports as Record<Oddity, number>), 'black-hole': hole.port },
    stop: async () => {
      await hole.stop();
      for (const server of Object.values(servers)) server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
};

/**
 * A port that answers nothing at all, as behind a firewall: a process listens with room for one connection and then
 * never takes any, and what comes when the room is full is dropped by the system.
 */
const blackHole = async (): Promise<{ port: number; stop: () => Promise<void> }> => {
  const source = `const s = require('net').createServer();
    s.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
      require('fs').writeSync(1, s.address().port + '\\n');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    })`;
  const child = spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'pipe', 'ignore'] });
  const port = await new Promise<number>((resolve) =>
    child.stdout.once('data', (text) => resolve(Number(text))),
  );
  const held = Array.from({ length: 4 }, () => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.on('error', () => undefined);
    return socket;
  });
  return {
    port,
    stop: async () => {
      for (const socket of held) socket.destroy();
      // It hears nothing while it waits.
      child.kill('SIGKILL');
      await ended(child);
    },
  };
};

/** How an oddity is spoken to. */
export const oddEndpoint = (
  { ports }: Oddities,
  oddity: Oddity,
  protocol: Endpoint['protocol'],
  security: Endpoint['security'],
): Endpoint => ({ protocol, host: 'mail.lab.test', port: ports[oddity], security });
