import { accounts, addressOf, PASSWORD } from './accounts';
import type { SimClient, Talk } from './sim-line-server';
import { headerOf, type SimFolder, type SimMail, type SimMailboxes } from './sim-mailboxes';

const TOTAL_KB = 10_240;
const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const dateOf = (at: Date): string => {
  const day = String(at.getUTCDate()).padStart(2, ' ');
  return `${day}-${MONTHS[at.getUTCMonth()]}-${at.getUTCFullYear()} ${at.toISOString().slice(11, 19)} +0000`;
};

const envelopeOf = (mail: SimMail): string => {
  const people = (text: string) => {
    const [, name = '', host = ''] = /([^\s<@]+)@([^\s>]+)/.exec(text) ?? [];
    return name === '' ? 'NIL' : `((NIL NIL ${quoted(name)} ${quoted(host)}))`;
  };
  const from = people(headerOf(mail, 'From'));
  const [date, subject, id] = ['Date', 'Subject', 'Message-ID'].map((name) => quoted(headerOf(mail, name)));
  return `(${date} ${subject} ${from} ${from} ${from} ${people(headerOf(mail, 'To'))} NIL NIL NIL ${id})`;
};

/** One connection of the simulated IMAP server. */
class ImapTalk {
  private user: string | null = null;
  private folder: SimFolder = 'INBOX';
  private awaited: string | null = null;

  constructor(
    private readonly boxes: SimMailboxes,
    private readonly client: SimClient,
  ) {
    client.say(`* OK [CAPABILITY ${this.able()}] simulated IMAP ready`);
  }

  private able(): string {
    const ways = this.client.secure ? ['AUTH=PLAIN', 'SASL-IR'] : ['STARTTLS', 'LOGINDISABLED'];
    return ['IMAP4rev1', 'UIDPLUS', 'QUOTA', 'SPECIAL-USE', ...ways].join(' ');
  }

  private get mails(): SimMail[] {
    return this.user === null ? [] : this.boxes.folder(this.user, this.folder);
  }

  answer = (line: string): void => {
    if (this.awaited !== null) {
      const tag = this.awaited;
      this.awaited = null;
      return this.plain(tag, line);
    }
    const [tag = '', first = '', ...rest] = line.split(' ');
    const isUid = first.toUpperCase() === 'UID';
    const verb = (isUid ? (rest.shift() ?? '') : first).toUpperCase();
    this.obey(tag, verb, rest.join(' '), isUid);
  };

  private obey(tag: string, verb: string, args: string, isUid: boolean): void {
    const { say } = this.client;
    const ok = (...lines: string[]) => say(...lines, `${tag} OK done`);
    switch (verb) {
      case 'CAPABILITY':
        return ok(`* CAPABILITY ${this.able()}`);
      case 'STARTTLS':
        ok();
        return this.client.startTls();
      case 'LOGIN': {
        const [user = '', password = ''] = [...args.matchAll(/"([^"]*)"|(\S+)/g)].map(
          (one) => one[1] ?? one[2],
        );
        return this.signIn(tag, user, password);
      }
      case 'AUTHENTICATE': {
        const [, response] = args.split(' ');
        if (response !== undefined) return this.plain(tag, response);
        this.awaited = tag;
        return say('+ ');
      }
      case 'LIST':
      case 'LSUB':
        if (args.includes('""') && !/[*%]/.test(args)) return ok(`* ${verb} (\\Noselect) "/" ""`);
        return ok(`* ${verb} () "/" INBOX`, `* ${verb} (\\Junk) "/" Junk`);
      case 'GETQUOTAROOT': {
        const user = this.user ?? '';
        const full = accounts.find(([account]) => addressOf(account) === user)?.[1].full;
        const limit = full ? Math.floor(full / 1024) : TOTAL_KB;
        const used = Math.ceil(this.boxes.used(user) / 1024);
        return ok('* QUOTAROOT INBOX "User quota"', `* QUOTA "User quota" (STORAGE ${used} ${limit})`);
      }
      case 'SELECT':
      case 'EXAMINE':
        this.folder = /junk/i.test(args) ? 'Junk' : 'INBOX';
        return ok(
          '* FLAGS (\\Deleted \\Seen)',
          `* ${this.mails.length} EXISTS`,
          '* OK [UIDVALIDITY 1] valid',
          `* OK [UIDNEXT 1000] next`,
        );
      case 'SEARCH': {
        const wanted = /<[^>]+>/.exec(args)?.[0] ?? '';
        const found = this.mails.flatMap((mail, at) =>
          headerOf(mail, 'Message-ID') === wanted ? [isUid ? mail.uid : at + 1] : [],
        );
        return ok(`* SEARCH${found.map((one) => ` ${one}`).join('')}`);
      }
      case 'FETCH':
        return ok(...this.chosen(args, isUid).map(({ mail, number }) => this.fetched(mail, number, args)));
      case 'STORE':
        for (const { mail } of this.chosen(args, isUid)) mail.deleted = /\\Deleted/i.test(args);
        return ok();
      case 'EXPUNGE':
        return ok(...this.boxes.expunge(this.user ?? '', this.folder).map((number) => `* ${number} EXPUNGE`));
      case 'LOGOUT':
        say('* BYE');
        ok();
        return this.client.end();
      case 'NOOP':
      case 'CLOSE':
        return ok();
      default:
        return say(`${tag} BAD unknown`);
    }
  }

  private chosen(args: string, isUid: boolean): { mail: SimMail; number: number }[] {
    const [from = 1, to = from] = (args.split(' ')[0] ?? '')
      .split(':')
      .map((end) => (end === '*' ? 1e9 : Number(end)));
    return this.mails
      .map((mail, at) => ({ mail, number: at + 1 }))
      .filter(({ mail, number }) => (isUid ? mail.uid : number) >= from && (isUid ? mail.uid : number) <= to);
  }

  private fetched(mail: SimMail, number: number, args: string): string {
    const envelope = /ENVELOPE/i.test(args) ? ` ENVELOPE ${envelopeOf(mail)}` : '';
    return `* ${number} FETCH (UID ${mail.uid} INTERNALDATE "${dateOf(mail.at)}"${envelope})`;
  }

  private plain(tag: string, response: string): void {
    const [, user = '', password = ''] = Buffer.from(response, 'base64').toString('utf8').split('\0');
    this.signIn(tag, user, password);
  }

  private signIn(tag: string, user: string, password: string): void {
    const state = accounts.find(([account]) => addressOf(account) === user)?.[1];
    if (state?.suspended) return this.client.say(`${tag} NO [CONTACTADMIN] ${state.suspended}`);
    if (!state || password !== PASSWORD)
      return this.client.say(`${tag} NO [AUTHENTICATIONFAILED] Authentication failed.`);
    this.user = user;
    return this.client.say(`${tag} OK [CAPABILITY ${this.able()}] Logged in`);
  }
}

/** As much of IMAP as a program that reads mail speaks. */
export const imapTalk =
  (boxes: SimMailboxes): Talk =>
  (client) =>
    new ImapTalk(boxes, client).answer;
