import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { env } from '../scripts/env';
import { beginVisit } from './fixtures/cases';
import { faultsOf, seeded } from './fixtures/faults';
import { journalOf } from './fixtures/journal';
import { expect, lookAgain, test as own } from './fixtures/own';
import { OwnPostgres } from './fixtures/own-postgres';
import { OwnTablet } from './fixtures/own-tablet';
import { titles } from './fixtures/playbook';
import { SavingLog } from './fixtures/saving-log';
import { SymptomStep } from './pages/symptom';
import { VisitPage } from './pages/visit';

/** How often each is killed; `npm run test:faults` does it 25 times. */
const KILLS = env.KIRIWAKE_FAULTS ?? 4;
const SEED = env.KIRIWAKE_SEED ?? 1;
/** Milliseconds: within which a kill comes, and for which the database is away. */
const WITHIN = 2000;
const AWAY = KILLS > 10 ? 60_000 : 4000;

const test = own.extend<{ tablet: OwnTablet }>({
  tablet: async ({ own: server, launchOptions }, give) => {
    const tablet = new OwnTablet(server.address, launchOptions);
    await give(tablet);
    await tablet.end();
  },
});

test('killed at any moment, browser and server keep once what the screen had called saved', async ({
  own: server,
  tablet,
  device,
  say,
}, info) => {
  test.setTimeout(60_000 + KILLS * 60_000);
  const random = seeded(SEED);
  const unsent = new RegExp(say('tablet.saving.unsent', { count: 7 }).replace('7', String.raw`(\d+)`));
  const log = new SavingLog(say('tablet.saving.label'), (text) => {
    const count = unsent.exec(text)?.[1];
    if (count) return Number(count);
    return text.includes(say('common.saving.nothingToSend')) ? 0 : null;
  });
  const { caseId } = await beginVisit(await device('sugawara'));

  const open = async (page: Page) => {
    await log.watch(page);
    const visit = new VisitPage(page, say);
    await visit.open(caseId, 'symptom');
    await expect(visit.saving()).toContainText(/./);
    return visit;
  };
  let page = await tablet.start();
  await tablet.signIn('sugawara');
  let visit = await open(page);
  await visit.untilSent();
  await page.evaluate(() => navigator.serviceWorker.ready);
  // In order, so that cookies are on the disk: what is tested here is the work, not the sign-in.
  await tablet.stop();
  page = await tablet.start();
  visit = await open(page);

  const saved: string[] = [];
  const begun: string[] = [];
  /** Adds one device to the visit's list after the other, until something kills the page or enough was done. */
  const work = async (until: () => boolean) => {
    while (!until()) {
      const name = `端末 ${String(begun.length + 1).padStart(4, '0')}`;
      begun.push(name);
      const since = log.here();
      await new SymptomStep(visit, titles('ja')).addSubject('device', name);
      await expect.poll(() => log.calledSaved(since), { intervals: [20], timeout: 3000 }).toBe(true);
      saved.push(name);
    }
  };

  const rounds: string[] = [];
  for (const fault of faultsOf(KILLS, random)) {
    const after = Math.floor(random() * WITHIN);
    const before = saved.length;
    let over = false;
    const working = work(() => over).catch((error: unknown) => {
      // A page that was killed under somebody's hands is what this is about; anything else is not.
      if (fault !== 'browser') throw error;
    });
    await sleep(after);
    if (fault === 'browser') {
      await tablet.kill();
      await working;
      page = await tablet.start();
      visit = await open(page);
    } else if (fault === 'server') {
      await server.kill();
      await server.startAgain();
      over = true;
      await working;
    } else {
      const database = new OwnPostgres(server.dataDir);
      await database.fail();
      await sleep(AWAY);
      await database.comeBack();
      over = true;
      await working;
    }
    await lookAgain(page);
    rounds.push(`${fault} after ${after} ms: ${saved.length - before} called saved meanwhile`);
  }

  await visit.untilSent();
  const journal = await journalOf(server.dataDir, caseId);
  const { subjects } = await (await device('sugawara')).caseOf(caseId);
  const times = (name: string) => [
    journal.filter(({ args }) => args.label === name).length,
    subjects.filter(({ label }) => label === name).length,
  ];
  const told = log.said.map(({ at, text }) => `${at} ${text}`);
  await info.attach('faults', { body: [`seed ${SEED}`, ...rounds, ...told].join('\n') });
  expect(saved.length).toBeGreaterThan(KILLS);
  expect(Object.fromEntries(saved.map((name) => [name, times(name)]))).toEqual(
    Object.fromEntries(saved.map((name) => [name, [1, 1]])),
  );
  // What was under way at a kill is there whole or not at all.
  for (const name of begun) expect([[0, 0].join(), [1, 1].join()]).toContain(times(name).join());
  console.log(`${saved.length} of ${begun.length} changes were called saved; all of them are there, once.`);
});
