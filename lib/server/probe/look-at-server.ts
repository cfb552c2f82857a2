import 'server-only';
import type { ConnectionOptions, TLSSocket } from 'node:tls';
import type { Seen, SeenAt } from '@/lib/diagnosis/probes/seen';
import type { Endpoint } from '@/lib/diagnosis/probes/terms';
import { withoutSecrets } from '@/lib/diagnosis/probes/without-secrets';
import { DIALOGUES } from './dialogue';
import { failureOf } from './failure-of';
import { LineSocket } from './line-socket';
import { MODERN, OLD, openSocket, overTls } from './open-socket';
import { seenCertificate } from './seen-certificate';
import { within } from './within';

/** Milliseconds without a greeting after which another connection asks whether the port speaks TLS at once. */
const ODD = 2500;

export type Looked = {
  seen: Seen[];
  /** Ways to sign in; null where the server could not be asked. */
  ways: string[] | null;
};

/**
 * Looks at a server without signing in: its greeting, its TLS, the ways in that it names.
 * @param address judged before; the only one that is connected to
 * @param trust more authorities than Node's own
 */
export const lookAtServer = (
  endpoint: Endpoint,
  address: string,
  trust: Pick<ConnectionOptions, 'ca'>,
  signal: AbortSignal,
): Promise<Looked> => new Look(endpoint, address, trust, signal).run();

class Look {
  private readonly seen: Seen[] = [];
  private began = Date.now();

  constructor(
    private readonly endpoint: Endpoint,
    private readonly address: string,
    private readonly trust: Pick<ConnectionOptions, 'ca'>,
    private readonly signal: AbortSignal,
  ) {}

  private get taken(): { endpoint: Endpoint; ms: number } {
    return { endpoint: this.endpoint, ms: Date.now() - this.began };
  }

  async run(): Promise<Looked> {
    const { security } = this.endpoint;
    let lines: LineSocket | null = null;
    try {
      lines = await (security === 'tls' ? this.tlsFirst() : this.plainFirst());
      const ways = lines && (await DIALOGUES[this.endpoint.protocol].ways(lines, this.signal));
      lines?.say(DIALOGUES[this.endpoint.protocol].bye);
      return { seen: this.seen, ways };
    } catch {
      // What it was is in `seen`, or the server went silent after all that was to be seen.
      return { seen: this.seen, ways: null };
    } finally {
      lines?.socket.destroy();
    }
  }

  private async tlsFirst(): Promise<LineSocket | null> {
    const secure = await this.secured(() => this.plain());
    if (!secure) return null;
    this.began = Date.now();
    const lines = new LineSocket(secure);
    return (await this.greeted(lines)) ? lines : null;
  }

  private async plainFirst(): Promise<LineSocket | null> {
    const { protocol, security } = this.endpoint;
    const first = await this.plain().then((socket) => new LineSocket(socket), this.unreached);
    if (!first || !(await this.greeted(first)) || security === 'none') return first;
    this.began = Date.now();
    const agrees = async (lines: LineSocket) => DIALOGUES[protocol].startTls(lines, this.signal);
    let open: LineSocket | null = first;
    const secure = await this.secured(async () => {
      // The second time, for an older TLS, all of it is said again.
      const lines: LineSocket = open ?? new LineSocket(await this.plain());
      if (!open) await lines.until(() => true, this.signal);
      open = null;
      if (await agrees(lines)) return lines.release();
      lines.socket.destroy();
      return null;
    });
    return secure && new LineSocket(secure);
  }

  private plain = () => openSocket(this.address, this.endpoint.port, this.signal);

  private readonly unreached = (error: unknown): null => {
    const failure = failureOf(error, []);
    this.seen.push({ step: 'greeting', ...this.taken, greeting: null, speaksTls: false, failure });
    return null;
  };

  private async greeted(lines: LineSocket): Promise<boolean> {
    const put = (rest: Pick<SeenAt<'greeting'>, 'greeting' | 'speaksTls' | 'failure'>) =>
      this.seen.push({ step: 'greeting', ...this.taken, ...rest });
    const odd = new AbortController();
    const give = () => odd.abort(this.signal.reason);
    this.signal.addEventListener('abort', give, { once: true });
    let speaksTls = false;
    const ask = async () => {
      speaksTls = this.endpoint.security !== 'tls' && (await this.speaksTls());
      if (speaksTls) odd.abort(new Error('TLS'));
    };
    const timer = setTimeout(() => void ask(), ODD);
    try {
      const greeting = withoutSecrets(await lines.line(odd.signal), []);
      put({ greeting, speaksTls: false, failure: null });
      const welcome = /^(\* (OK|PREAUTH)|\+OK|220)/i.test(greeting);
      if (!welcome) lines.socket.destroy();
      return welcome;
    } catch (error) {
      put({ greeting: null, speaksTls, failure: failureOf(error, []) });
      lines.socket.destroy();
      return false;
    } finally {
      clearTimeout(timer);
      this.signal.removeEventListener('abort', give);
    }
  }

  private async speaksTls(): Promise<boolean> {
    try {
      const secure = await overTls(await this.plain(), this.endpoint.host, MODERN, this.signal);
      secure.destroy();
      return true;
    } catch {
      return false;
    }
  }

  /** Begins TLS and tells what it is; where that fails, whether an older one would do. */
  private async secured(
    open: () => Promise<Awaited<ReturnType<typeof openSocket>> | null>,
  ): Promise<TLSSocket | null> {
    const put = (rest: Partial<SeenAt<'tls'>>) =>
      this.seen.push({
        step: 'tls',
        ...this.taken,
        version: null,
        certificate: null,
        onlyOld: false,
        offered: true,
        failure: null,
        ...rest,
      });
    const begin = async (options: ConnectionOptions) => {
      const socket = await open();
      return socket && overTls(socket, this.endpoint.host, { ...options, ...this.trust }, this.signal);
    };
    try {
      const secure = await begin(MODERN);
      if (!secure) put({ offered: false });
      else put({ version: secure.getProtocol(), certificate: seenCertificate(secure, Date.now()) });
      return secure;
    } catch (error) {
      const failure = failureOf(error, []);
      const older = failure.code === 'ECONNREFUSED' ? null : await this.older(() => begin(OLD));
      put(older ? { ...older, onlyOld: true, failure } : { failure });
      return null;
    }
  }

  private async older(
    begin: () => Promise<TLSSocket | null>,
  ): Promise<Pick<SeenAt<'tls'>, 'version' | 'certificate'> | null> {
    try {
      const secure = await within(this.signal, begin());
      if (!secure) return null;
      const seen = { version: secure.getProtocol(), certificate: seenCertificate(secure, Date.now()) };
      secure.destroy();
      return seen;
    } catch {
      return null;
    }
  }
}
