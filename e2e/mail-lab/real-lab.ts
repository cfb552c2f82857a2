import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { answering, ended } from './child-servers';
import { dovecotConfig } from './dovecot-config';
import { freePorts } from './free-ports';
import { addressesOf, certificates, DOORS, doorsOf, type MailLab } from './lab';
import { postfixMain, postfixMaster, postfixTables } from './postfix-config';
import { writeAccounts, writeMail } from './real-accounts';

const POSTFIX = '/usr/lib/postfix/sbin/master';
const DOVECOT = '/usr/sbin/dovecot';

/** Why the real servers can't be had here; null where they can. */
export const whyNoServers = (): string | null => {
  if (!existsSync(POSTFIX) || !existsSync(DOVECOT)) return 'Dovecot or Postfix is not installed';
  return userInfo().uid === 0 ? null : 'Postfix starts as root only';
};

/** Starts Dovecot and Postfix in a folder of their own, on free loopback ports; nothing under /etc is used. */
export const startRealLab = async (): Promise<MailLab> => {
  // Short: the path of a Unix socket ends at 107 characters.
  const dir = mkdtempSync('/tmp/lab-');
  const ports = await freePorts(DOORS);
  for (const name of ['run', 'state', 'mail', 'pf', 'q', 'pd']) mkdirSync(join(dir, name));
  for (const open of [dir, join(dir, 'run')]) chmodSync(open, 0o755);
  copyFileSync(join(certificates, 'server.key'), join(dir, 'server.key'));
  chmodSync(join(dir, 'server.key'), 0o600);
  writeAccounts(dir);
  writeMail(dir);
  writeFileSync(join(dir, 'dovecot.conf'), dovecotConfig(dir, ports));
  chownSync(join(dir, 'pd'), idOf('-u', 'postfix'), idOf('-g', 'postfix'));
  for (const [name, text] of Object.entries(postfixTables())) writeFileSync(join(dir, 'pf', name), text);
  writeFileSync(join(dir, 'pf', 'main.cf'), postfixMain(dir));
  writeFileSync(join(dir, 'pf', 'master.cf'), postfixMaster(ports));
  // They keep their standard error open: a pipe would never end.
  const log = openSync(join(dir, 'start.log'), 'a');
  spawnSync('/usr/sbin/postfix', ['-c', join(dir, 'pf'), 'check'], { stdio: ['ignore', log, log] });
  const servers = [
    spawn(DOVECOT, ['-F', '-c', join(dir, 'dovecot.conf')], { stdio: ['ignore', log, log] }),
    spawn(POSTFIX, ['-c', join(dir, 'pf'), '-d'], {
      stdio: ['ignore', log, log],
      env: { NODE_ENV: 'test', PATH: '/usr/sbin:/usr/bin:/sbin:/bin', MAIL_CONFIG: join(dir, 'pf') },
    }),
  ];
  const stop = async () => {
    await Promise.all(servers.map(ended));
    rmSync(dir, { recursive: true, force: true });
  };
  const doors = doorsOf(ports);
  const addresses = addressesOf('127.0.0.3', '127.0.0.4');
  try {
    for (const { host, port } of Object.values(doors)) await answering(addresses[host] ?? '', port);
  } catch (error) {
    await stop();
    throw error;
  }
  return { name: 'Dovecot and Postfix', doors, addresses, stop };
};

const idOf = (what: '-u' | '-g', user: string): number =>
  Number(spawnSync('id', [what, user], { encoding: 'utf8' }).stdout);
