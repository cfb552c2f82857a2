import 'server-only';
import { isNotice } from '@/lib/diagnosis/probes/is-notice';
import type { ProbeRequest } from '@/lib/diagnosis/probes/request';
import type { SeenAt } from '@/lib/diagnosis/probes/seen';
import type { Endpoint } from '@/lib/diagnosis/probes/terms';
import { withoutSecrets } from '@/lib/diagnosis/probes/without-secrets';
import { failureOf } from './failure-of';
import { openImap } from './imap-session';
import { makeLoopBack } from './loop-back';
import type { MailboxSession, Target } from './mailbox-session';
import { openPop } from './pop-session';
import type { ProbeAround } from './probe-around';
import type { ReachSteps } from './reach-steps';
import { secretsOf } from './secrets-of';
import { openSmtp, type SmtpSession } from './smtp-session';
import { within } from './within';

/** Notices that are told of; the newest. */
const MOST_NOTICES = 3;

/** What can be seen with the customer's password. It is held by this object alone, for as long as the probe runs. */
export class AccountSteps {
  private mailbox: MailboxSession | undefined;
  private smtp: SmtpSession | undefined;
  private sent: { id: string; at: number } | undefined;
  private readonly secrets: string[];

  constructor(
    private readonly request: ProbeRequest,
    private readonly reach: ReachSteps,
    private readonly around: ProbeAround,
  ) {
    this.secrets = secretsOf(request.signIn);
  }

  get hasMailbox(): boolean {
    return this.mailbox !== undefined;
  }

  get maySend(): boolean {
    return this.smtp !== undefined && this.request.signIn?.loopBack === true;
  }

  get hasSent(): boolean {
    return this.sent !== undefined;
  }

  async signIn(endpoint: Endpoint, signal: AbortSignal): Promise<SeenAt<'sign-in'>[]> {
    const began = Date.now();
    const { signIn } = this.request;
    const address = this.reach.addressOf(endpoint);
    const put = (rest: Pick<SeenAt<'sign-in'>, 'left' | 'failure'>): SeenAt<'sign-in'>[] => [
      { step: 'sign-in', endpoint, ms: Date.now() - began, ways: this.reach.waysOf(endpoint), ...rest },
    ];
    if (!signIn || address === undefined) return put({ left: 'not-asked', failure: null });
    if (!this.reach.isProtected(endpoint)) return put({ left: 'not-protected', failure: null });
    const { username, password } = signIn;
    const target: Target = { endpoint, address, username, password, ca: this.around.ca };
    try {
      if (endpoint.protocol === 'smtp') this.smtp = await openSmtp(target, signal);
      else this.mailbox = await (endpoint.protocol === 'imap' ? openImap : openPop)(target, signal);
      return put({ left: null, failure: null });
    } catch (error) {
      return put({ left: null, failure: failureOf(error, this.secrets) });
    }
  }

  async look(endpoint: Endpoint, signal: AbortSignal): Promise<SeenAt<'mailbox'>[]> {
    const began = Date.now();
    const put = (rest: Partial<SeenAt<'mailbox'>>): SeenAt<'mailbox'>[] => [
      { step: 'mailbox', endpoint, ms: Date.now() - began, used: null, notices: [], failure: null, ...rest },
    ];
    try {
      const { used = null, junk = [] } = (await this.mailbox?.look(signal)) ?? {};
      const notices = junk
        .filter(({ from }) => isNotice(from, this.around.noticeSenders))
        .slice(0, MOST_NOTICES)
        .map(({ from, subject, at }) => ({
          from: withoutSecrets(from, this.secrets),
          subject: withoutSecrets(subject, this.secrets).slice(0, 120),
          on: at.toISOString().slice(0, 10),
        }));
      return put({ used, notices });
    } catch (error) {
      return put({ failure: failureOf(error, this.secrets) });
    }
  }

  async send(endpoint: Endpoint, signal: AbortSignal): Promise<SeenAt<'send'>[]> {
    const began = Date.now();
    const { address } = this.request;
    const put = (rest: Pick<SeenAt<'send'>, 'refusedAt' | 'failure'>): SeenAt<'send'>[] => [
      { step: 'send', endpoint, ms: Date.now() - began, ...rest },
    ];
    try {
      const mail = makeLoopBack(address, new Date(began));
      await this.smtp?.send(address, mail, signal);
      this.sent = { id: mail.id, at: Date.now() };
      return put({ refusedAt: null, failure: null });
    } catch (error) {
      const command: unknown = error instanceof Error && 'command' in error ? error.command : null;
      const refusedAt = typeof command === 'string' ? withoutSecrets(command, this.secrets) : null;
      return put({ refusedAt, failure: failureOf(error, this.secrets) });
    }
  }

  /** Looks again and again while there is time, and deletes the mail where it is found. */
  async arrive(endpoint: Endpoint, signal: AbortSignal): Promise<SeenAt<'arrive'>[]> {
    const { sent, mailbox } = this;
    if (!sent || !mailbox) return [];
    const put = (rest: Partial<SeenAt<'arrive'>>): SeenAt<'arrive'>[] => [
      {
        step: 'arrive',
        endpoint,
        ms: Date.now() - sent.at,
        where: null,
        clockSeconds: null,
        failure: null,
        ...rest,
      },
    ];
    try {
      for (;;) {
        const found = await mailbox.find(sent.id, signal);
        if (found) {
          const { where, at } = found;
          return put({ where, clockSeconds: at && Math.round((at.getTime() - sent.at) / 1000) });
        }
        await within(signal, new Promise((resolve) => setTimeout(resolve, mailbox.pause)));
      }
    } catch (error) {
      // No time left is no failure: it may come later.
      return put(signal.aborted ? {} : { failure: failureOf(error, this.secrets) });
    }
  }

  close(): void {
    this.mailbox?.close();
    this.smtp?.close();
  }
}
