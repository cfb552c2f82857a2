import { accounts, addressOf, LARGE, NOTICE, NOTICE_AT } from './accounts';

export type SimMail = { uid: number; raw: string; at: Date; deleted: boolean };
export type SimFolder = 'INBOX' | 'Junk';

/** The mail of the simulated servers; gone with the process. */
export class SimMailboxes {
  private readonly folders = new Map<string, SimMail[]>();
  private nextUid = 1;

  constructor() {
    for (const [account, { full, notice }] of accounts) {
      if (full) this.deliver(addressOf(account), 'INBOX', LARGE, NOTICE_AT);
      if (notice) this.deliver(addressOf(account), 'Junk', NOTICE, NOTICE_AT);
    }
  }

  folder(address: string, folder: SimFolder): SimMail[] {
    const key = `${address} ${folder}`;
    const mails = this.folders.get(key) ?? [];
    this.folders.set(key, mails);
    return mails;
  }

  deliver(address: string, folder: SimFolder, raw: string, at = new Date()): void {
    const lines = raw.replaceAll(/\r?\n/g, '\r\n');
    this.folder(address, folder).push({ uid: this.nextUid++, raw: lines, at, deleted: false });
  }

  expunge(address: string, folder: SimFolder): number[] {
    const mails = this.folder(address, folder);
    const numbers: number[] = [];
    for (let at = mails.length - 1; at >= 0; at -= 1) {
      if (!mails[at]?.deleted) continue;
      mails.splice(at, 1);
      numbers.push(at + 1);
    }
    return numbers;
  }

  /** Bytes. */
  used(address: string): number {
    const all = [...this.folder(address, 'INBOX'), ...this.folder(address, 'Junk')];
    return all.reduce((sum, { raw }) => sum + raw.length, 0);
  }
}

export const headerOf = ({ raw }: SimMail, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(raw.split('\r\n\r\n')[0]?.replaceAll('\r\n', '\n') ?? '')?.[1] ??
  '';
