import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { chromium } from '@playwright/test';
import { childEnv, env } from '../env';
import { root } from '../root';
import { Plain, say } from '../say';

/** Something that the tests want on this machine. */
interface Need {
  what: string;
  /** Debian's packages that bring it. */
  packages: string[];
  present: () => boolean;
}

const runs = (command: string, ...args: string[]) => spawnSync(command, args, { encoding: 'utf8' });
const onPath = (program: string) => runs('sh', '-c', `command -v ${program}`).status === 0;
const hasFont = (pattern: string) => (runs('fc-list', pattern).stdout ?? '').trim() !== '';

/** Programs and fonts beside the browser. */
export const needs: Need[] = [
  { what: 'Japanese fonts', packages: ['fonts-noto-cjk', 'fontconfig'], present: () => hasFont(':lang=ja') },
  {
    what: 'an emoji font',
    packages: ['fonts-noto-color-emoji', 'fontconfig'],
    present: () => hasFont(':family=Noto Color Emoji'),
  },
  { what: 'pdftotext (poppler)', packages: ['poppler-utils'], present: () => onPath('pdftotext') },
  { what: 'qpdf', packages: ['qpdf'], present: () => onPath('qpdf') },
];

/** Where Debian keeps the programs of Postgres 15, the oldest that Kiriwake runs on; null when they are not here. */
export function debianPostgres(): string | null {
  const bin = '/usr/lib/postgresql/15/bin';
  return existsSync(`${bin}/initdb`) ? bin : null;
}

/** CI tries the oldest Postgres too; elsewhere it is only used when it happens to be there. */
const olderPostgres: Need = {
  what: 'Postgres 15',
  packages: ['postgresql-15'],
  present: () => debianPostgres() !== null,
};

/**
 * CI tries mail probes against real servers; elsewhere only where they happen to be there, since a mail server is not
 * something to bring onto somebody's machine unasked.
 */
const mailServers: Need = {
  what: 'Dovecot and Postfix',
  packages: ['dovecot-core', 'dovecot-imapd', 'dovecot-pop3d', 'dovecot-lmtpd', 'postfix'],
  present: () => onPath('dovecot') && onPath('postfix'),
};
/** Installed without a set-up of its own, it listens nowhere. */
const NO_POSTFIX = 'postfix postfix/main_mailer_type select No configuration\n';

/** The browser for the end-to-end tests: named, the system's, or Playwright's own; null when there is none. */
export function findChromium(): string | null {
  const candidates = [
    env.PLAYWRIGHT_CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    chromium.executablePath(),
  ];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/** Whether this script may install Debian's packages. */
const canInstall = () => userInfo().uid === 0 && onPath('apt-get');

function install(packages: string[]): void {
  say(`Installing ${packages.join(', ')}.`);
  const options = { encoding: 'utf8' as const, env: childEnv({ DEBIAN_FRONTEND: 'noninteractive' }) };
  if (packages.includes('postfix')) spawnSync('debconf-set-selections', { ...options, input: NO_POSTFIX });
  spawnSync('apt-get', ['update', '-qq'], options);
  const result = spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    options,
  );
  if (result.status !== 0) say(`apt-get could not install them:\n${result.stderr}`);
}

/**
 * Finds the browser, or gets it: from Playwright, or as root on Debian from its packages.
 * @throws Plain when there is none and none can be had.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  say('There is no Chromium here: asking Playwright for one.');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { cwd: root, timeout: 300_000 });
  if (!findChromium() && canInstall()) install(['chromium']);
  const got = findChromium();
  if (got) return got;
  throw new Plain(
    'The end-to-end tests need Chromium. Install it, or say where it is with PLAYWRIGHT_CHROMIUM.',
  );
}

/** Gets missing fonts and programs where that is possible. What stays missing is named. */
export function ensureNeeds(): void {
  const wanted = env.CI ? [...needs, olderPostgres, mailServers] : needs;
  const missing = wanted.filter((need) => !need.present());
  if (missing.length === 0) return;
  const packages = [...new Set(missing.flatMap((need) => need.packages))];
  if (canInstall()) install(packages);
  for (const need of missing.filter(({ present }) => !present())) {
    say(`Missing: ${need.what} (Debian: apt-get install ${need.packages.join(' ')}).`);
  }
}
