import { type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export type Delivered = { from: string; to: string[]; raw: string };

/** A real SMTP server on this machine that keeps what it is given, and refuses what a test wants refused. */
export class TestSmtp {
  readonly delivered: Delivered[] = [];
  /** What it answers to whom the next mails are for; null takes them. */
  answer: { code: number; words: string } | null = null;
  #server: SMTPServer | undefined;
  port = 0;

  constructor(readonly password: string | null = null) {}

  get url(): string {
    const signIn = this.password === null ? '' : `shop:${encodeURIComponent(this.password)}@`;
    return `smtp://${signIn}127.0.0.1:${this.port}`;
  }

  /** Listens; again on the same port after it was stopped. */
  async start(more: SMTPServerOptions = {}): Promise<this> {
    const server = new SMTPServer({
      hideSTARTTLS: true,
      allowInsecureAuth: true,
      authOptional: this.password === null,
      logger: false,
      onAuth: ({ password }, _session, done) =>
        password === this.password
          ? done(null, { user: 'shop' })
          : done(Object.assign(new Error('bad password'), { responseCode: 535 })),
      onRcptTo: (_address, _session, done) =>
        this.answer
          ? done(Object.assign(new Error(this.answer.words), { responseCode: this.answer.code }))
          : done(),
      onData: (stream, { envelope }, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
          const to = envelope.rcptTo.map(({ address }) => address);
          this.delivered.push({ from, to, raw: Buffer.concat(chunks).toString() });
          done();
        });
      },
      ...more,
    });
    // A client that breaks off is no failure of the test.
    server.on('error', () => {});
    const { server: socket } = server;
    server.listen(this.port, '127.0.0.1');
    await once(socket, 'listening');
    this.port = (socket.address() as AddressInfo).port;
    this.#server = server;
    return this;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server) await new Promise<void>((done) => server.close(done));
  }
}
