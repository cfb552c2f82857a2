import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accounts, addressOf, LARGE, NOTICE, NOTICE_AT, PASSWORD } from './accounts';

/** Services that ask Dovecot who may sign in; each has its file of those who may not. */
const SERVICES = ['imap', 'pop3', 'lmtp', 'doveadm', 'quota-status', 'smtp'];

/** Writes who may sign in where, as Dovecot reads it. */
export const writeAccounts = (dir: string): void => {
  const lines = accounts.map(([account, { full, suspended }]) => {
    const extra = [
      ...(full ? [`userdb_quota_rule=*:storage=${full}B`] : []),
      ...(suspended ? [`nologin reason=${suspended.replaceAll(' ', '_')}`] : []),
    ];
    return `${addressOf(account)}:{PLAIN}${PASSWORD}::::::${extra.join(' ')}`;
  });
  writeFileSync(join(dir, 'users'), `${lines.join('\n')}\n`);
  const noSmtp = accounts.filter(([, { noSmtp }]) => noSmtp).map(([account]) => `${addressOf(account)}:\n`);
  for (const service of SERVICES) {
    const file = join(dir, `deny.${service}`);
    writeFileSync(file, service === 'smtp' ? noSmtp.join('') : '');
    chmodSync(file, 0o644);
  }
};

/** Lays the mail down that is there from the beginning; its time is the file's. */
export const writeMail = (dir: string): void => {
  const lay = (address: string, folder: string, text: string) => {
    const box = join(dir, 'mail', address, 'Maildir', folder);
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(box, part), { recursive: true });
    const file = join(box, 'cur', `${Math.floor(NOTICE_AT.getTime() / 1000)}.M1.lab:2,`);
    writeFileSync(file, text.replaceAll('\n', '\r\n'));
    utimesSync(file, NOTICE_AT, NOTICE_AT);
  };
  for (const [account, { full, notice }] of accounts) {
    if (full) lay(addressOf(account), '.', LARGE);
    if (notice) lay(addressOf(account), '.Junk', NOTICE);
  }
  spawnSync('chown', ['-R', 'nobody:nogroup', join(dir, 'mail')]);
};
