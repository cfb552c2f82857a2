import type { BrowserContext, Page, Route } from '@playwright/test';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { beginVisit } from './fixtures/cases';
import { emailOf, PASSWORD, signIn } from './fixtures/people';
import { expect, test } from './fixtures/test';
import type { Say } from './fixtures/words';
import { TodayPage } from './pages/today';
import { VisitPage } from './pages/visit';

const SYNC = '**/api/sync';
const PHOTOS = '**/api/photos/**';
const abort = (route: Route) => route.abort();

/** The server is gone; the page itself was loaded before. */
const cut = async (context: BrowserContext) => {
  await context.route(SYNC, abort);
  await context.route(PHOTOS, abort);
};
const mend = async (context: BrowserContext) => {
  await context.unroute(SYNC, abort);
  await context.unroute(PHOTOS, abort);
};

const sendNow = async (page: Page, say: Say) =>
  page.getByRole('button', { name: say('tablet.attention.sendNow') }).tap();

/** Asks a question of isolation and gives its first answer. */
const firstAnswer = (page: Page) => page.getByRole('main').getByRole('radiogroup').first().getByRole('radio');

test('what is done without a server stays, says so, and goes out by itself', async ({
  open,
  device,
  say,
}) => {
  const { caseId } = await beginVisit(await device('oikawa'));
  const page = await open('tablet', 'oikawa');
  const visit = new VisitPage(page, say);
  await visit.open(caseId, 'isolation');
  await visit.untilSent();
  await cut(page.context());
  await page.getByRole('main').getByRole('radio').first().tap();
  await expect(visit.saving()).toContainText(say('common.saving.offline'));
  await expect(visit.saving()).toContainText(say('tablet.saving.unsent', { count: 1 }));

  // The tab dies and comes back: nothing was in memory only.
  await page.reload();
  await expect(visit.rail()).toBeVisible();
  await expect(visit.saving()).toContainText(say('tablet.saving.unsent', { count: 1 }));

  await mend(page.context());
  await visit.saving().getByRole('link').first().tap();
  await sendNow(page, say);
  await visit.untilSent();
  const sent = await (await device('oikawa')).caseOf(caseId);
  expect(sent.checks).toHaveLength(1);
});

test('typing survives a kill between two keys', async ({ open, device, say }) => {
  const { caseId } = await beginVisit(await device('oikawa'));
  const page = await open('tablet', 'oikawa');
  await new VisitPage(page, say).open(caseId, 'symptom');
  const field = page.getByRole('main').getByRole('textbox').first();
  await field.fill('接続が中断されました');
  // No blur, no leaving: the process is simply gone.
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await gone;
  const again = await page.context().newPage();
  await new VisitPage(again, say).open(caseId, 'symptom');
  await expect(again.getByRole('main').getByRole('textbox').first()).toHaveValue('接続が中断されました');
});

test('two tabs share one outbox, and each change counts once', async ({ open, device, say }) => {
  const { caseId } = await beginVisit(await device('oikawa'));
  const first = await open('tablet', 'oikawa');
  const second = await first.context().newPage();
  const [one, two] = [new VisitPage(first, say), new VisitPage(second, say)];
  await one.open(caseId, 'isolation');
  await two.open(caseId, 'isolation');
  await cut(first.context());
  for (const page of [first, second]) {
    await firstAnswer(page).first().tap();
    await page
      .getByRole('main')
      .getByRole('button', { name: /次の確認へ/ })
      .tap();
  }
  await expect(one.saving()).toContainText(say('tablet.saving.unsent', { count: 2 }));
  await mend(first.context());
  await first.bringToFront();
  await first.evaluate(() => window.dispatchEvent(new Event('online')));
  await second.evaluate(() => window.dispatchEvent(new Event('online')));
  await one.untilSent();
  await two.untilSent();
  const sent = await (await device('oikawa')).caseOf(caseId);
  expect(new Set(sent.checks.map(({ checkId }) => checkId)).size).toBe(2);
});

test('an ended session keeps everything and asks to sign in, without leaving the page', async ({
  open,
  device,
  say,
}) => {
  const { caseId } = await beginVisit(await device('oikawa'));
  const page = await open('tablet', 'oikawa');
  const visit = new VisitPage(page, say);
  await visit.open(caseId, 'isolation');
  await visit.untilSent();
  const address = page.url();
  const session = /session-token/;
  const cookies = await page.context().cookies();
  await page.context().clearCookies({ name: session });
  await page.getByRole('main').getByRole('radio').first().tap();
  await expect(visit.saving()).toContainText(say('tablet.saving.signedOut'));
  expect(page.url()).toBe(address);
  await expect(visit.saving()).toContainText(say('tablet.saving.unsent', { count: 1 }));
  await page.context().addCookies(cookies.filter(({ name }) => session.test(name)));
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await visit.untilSent();
});

test('cleared cookies lose no work: whoever signs in again gets their device back', async ({
  open,
  device,
  say,
}) => {
  const { caseId } = await beginVisit(await device('oikawa'));
  const page = await open('tablet', 'oikawa');
  const visit = new VisitPage(page, say);
  await visit.open(caseId, 'isolation');
  await visit.untilSent();
  await cut(page.context());
  await page.getByRole('main').getByRole('radio').first().tap();
  await expect(visit.saving()).toContainText(say('tablet.saving.unsent', { count: 1 }));
  await page.context().clearCookies();
  await mend(page.context());
  await page.goto('/sign-in');
  await page.getByLabel(say('auth.email')).fill(emailOf('oikawa'));
  await page.getByLabel(say('auth.password')).fill(PASSWORD);
  await page.getByRole('button', { name: say('auth.title') }).tap();
  await page.waitForURL('**/today');
  await expect
    .poll(async () => (await (await device('oikawa')).caseOf(caseId)).checks, { timeout: 20_000 })
    .toHaveLength(1);
});

test('somebody else on the same tablet does not send the first one’s work', async ({ open, device, say }) => {
  const { caseId } = await beginVisit(await device('oikawa'));
  const page = await open('tablet', 'oikawa');
  const visit = new VisitPage(page, say);
  await visit.open(caseId, 'isolation');
  await visit.untilSent();
  await cut(page.context());
  await page.getByRole('main').getByRole('radio').first().tap();
  await expect(visit.saving()).toContainText(say('tablet.saving.unsent', { count: 1 }));
  await signIn(page.context().request, 'sugawara');
  await mend(page.context());
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByText(say('tablet.shell.missingTitle'))).toBeVisible();
  expect((await (await device('oikawa')).caseOf(caseId)).checks).toEqual([]);

  await signIn(page.context().request, 'oikawa');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(visit.rail()).toBeVisible();
  await visit.untilSent();
  expect((await (await device('oikawa')).caseOf(caseId)).checks).toHaveLength(1);
});

test('a photo is small, waits for the line, and is acknowledged by its hash', async ({
  open,
  device,
  say,
}) => {
  const { caseId } = await beginVisit(await device('oikawa'));
  const page = await open('tablet', 'oikawa');
  const visit = new VisitPage(page, say);
  await visit.open(caseId, 'isolation');
  await visit.untilSent();
  await cut(page.context());
  await page.getByRole('main').getByRole('radio').first().tap();
  const picture = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 3000, height: 2000 });
    const context = canvas.getContext('2d');
    for (let x = 0; context && x < 3000; x += 10) {
      context.fillStyle = `hsl(${(x * 7) % 360} 80% 50%)`;
      context.fillRect(x, (x * 13) % 1500, 9, 700);
    }
    const blob = await new Promise<Blob | null>((give) => canvas.toBlob(give, 'image/png'));
    return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))];
  });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'screen.png', mimeType: 'image/png', buffer: Buffer.from(picture) });
  await expect(visit.saving()).toContainText(say('tablet.saving.unsentPhotos', { count: 1 }));
  await expect(
    page.getByRole('button', { name: say('tablet.photo.open', { number: 1 }) }).first(),
  ).toBeVisible();
  await mend(page.context());
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await visit.untilSent();
  const [photo] = (await (await device('oikawa')).caseOf(caseId)).photos;
  expect(photo?.bytes).toBeLessThan(500_000);
  const kept = await page.context().request.get(`/api/photos/${caseId}/${photo?.hash}`);
  const { format, width, height } = await sharp(await kept.body()).metadata();
  expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1600, height: 1067 });
});

test('a case begins on the spot without a server, and gets its number later', async ({
  open,
  device,
  say,
}) => {
  const page = await open('tablet', 'oikawa');
  const today = new TodayPage(page, say);
  await today.open();
  await expect(page.getByRole('status').first()).toContainText(say('common.saving.nothingToSend'));
  await cut(page.context());
  await page.getByRole('link', { name: say('tablet.today.newCase') }).tap();
  const name = `飛び込み ${v7().slice(-6)}`;
  const start = page.getByRole('button', { name: say('tablet.newCase.start') });
  await page.getByRole('textbox', { name: say('tablet.newCase.name'), exact: true }).fill(name);
  await expect(start).toHaveAccessibleDescription(
    say('tablet.newCase.needs', { what: say('tablet.newCase.needCategory') }),
  );
  await page.getByRole('radio', { name: say('words.category.email') }).tap();
  await start.tap();
  const visit = new VisitPage(page, say);
  await expect(visit.rail()).toBeVisible();
  await expect(page.getByText(say('tablet.frame.noNumber'))).toBeVisible();
  await mend(page.context());
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByText(/K-\d{4}-\d{5}/)).toBeVisible();
  const caseId = /visits\/([^/]+)/.exec(page.url())?.[1] ?? '';
  expect((await (await device('oikawa')).caseOf(caseId)).visits[0]?.arrivedAt).not.toBeNull();
});

test('what was refused stays with its reason, and can be kept as a note', async ({ open, device, say }) => {
  const other = await device('oikawa');
  const { caseId } = await beginVisit(other);
  const page = await open('tablet', 'oikawa');
  const visit = new VisitPage(page, say);
  await visit.open(caseId, 'greeting');
  await visit.untilSent();
  await cut(page.context());
  await page.getByRole('button', { name: say('visit.greeting.estimate.make') }).tap();
  // Somebody called the case off meanwhile: a fee is a decision, and comes too late.
  await other.send({ kind: 'case', id: caseId }, 'case.cancel', { words: 'ご都合により' });
  await mend(page.context());
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await visit.saving().getByRole('link').first().tap();
  await visit.untilSent();
  const refused = page.getByRole('listitem').filter({ hasText: say('errors.refusal.case-closed') });
  await expect(refused.first()).toBeVisible();
  const before = await refused.count();
  await refused
    .first()
    .getByRole('button', { name: say('tablet.attention.keep') })
    .tap();
  await expect(refused).toHaveCount(before - 1);
  await expect
    .poll(async () => (await other.caseOf(caseId)).notes.map(({ words }) => words).join())
    .toContain('case-closed');
});
