import 'server-only';
import { isIP } from 'node:net';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { STEP_LIMIT } from '@/lib/diagnosis/probes/terms';
import { HELLO } from './dialogue';
import type { LoopBack } from './loop-back';
import type { Target } from './mailbox-session';
import { within } from './within';

export type SmtpSession = {
  /** @throws with `response` and `command` where the server refuses */
  send: (address: string, mail: LoopBack, signal: AbortSignal) => Promise<void>;
  close: () => void;
};

const done = (run: (callback: (error?: Error | null) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => run((error) => (error ? reject(error) : resolve())));

/**
 * Signs in at a submission server, over TLS with a good certificate only.
 * @throws what nodemailer throws; its words may hold secrets
 */
export const openSmtp = async (target: Target, signal: AbortSignal): Promise<SmtpSession> => {
  const { endpoint, address, username, password, ca } = target;
  const connection = new SMTPConnection({
    host: address,
    servername: isIP(endpoint.host) === 0 ? endpoint.host : undefined,
    port: endpoint.port,
    secure: endpoint.security === 'tls',
    requireTLS: endpoint.security === 'starttls',
    name: HELLO,
    tls: { minVersion: 'TLSv1.2', ca },
    logger: false,
    connectionTimeout: STEP_LIMIT,
    greetingTimeout: STEP_LIMIT,
    socketTimeout: STEP_LIMIT,
  });
  const close = () => connection.close();
  const broken = new Promise<never>((_, reject) => connection.on('error', reject));
  broken.catch(() => undefined);
  const step = (waits: AbortSignal, run: Promise<void>) => within(waits, Promise.race([run, broken]));
  try {
    await step(
      signal,
      done((callback) => connection.connect(callback)),
    );
    await step(
      signal,
      done((callback) => connection.login({ user: username, pass: password }, callback)),
    );
  } catch (error) {
    close();
    throw error;
  }
  return {
    send: (from, { raw }, waits) =>
      step(
        waits,
        done((callback) => connection.send({ from, to: [from] }, raw, callback)),
      ),
    close,
  };
};
