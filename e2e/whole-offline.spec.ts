import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { type BegunVisit, beginVisit } from './fixtures/cases';
import type { Device } from './fixtures/device';
import { expect, lookAgain, test } from './fixtures/kept';
import { rememberedIn } from './fixtures/remembered';
import { TodayPage } from './pages/today';
import { VisitPage } from './pages/visit';

const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 320, height: 240, channels: 3, background: { r: 20, g: 20, b: 200 } } })
    .jpeg()
    .toBuffer();

/** A photo that another tablet took: the case names it, and its picture is on the server where it was sent. */
const photograph = async (other: Device, { caseId, visitId }: BegunVisit, sent: boolean) => {
  const bytes = await picture();
  const hash = sent ? createHash('sha256').update(bytes).digest('hex') : 'f'.repeat(64);
  if (sent) {
    const headers = { 'content-type': 'image/jpeg' };
    const put = await other.request.put(`/api/photos/${caseId}/${hash}`, { data: bytes, headers });
    expect(put.ok()).toBe(true);
  }
  await other.send({ kind: 'case', id: caseId }, 'photo.add', {
    id: v7(),
    visitId,
    hash,
    bytes: bytes.length,
    caption: sent ? 'ルーターの裏' : '送られなかった写真',
    aboutKind: null,
    aboutId: null,
  });
};

/** How many pictures of a case came to this tablet from the server; other stories on it have theirs. */
const fetchedIn = (page: Page, caseId: string): Promise<number> =>
  page.evaluate(async (id) => {
    const asked = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((give, fail) => {
        request.onsuccess = () => give(request.result);
        request.onerror = () => fail(request.error ?? new Error('not read'));
      });
    const databases = await indexedDB.databases();
    const name = databases.find((one) => one.name?.startsWith('kiriwake-'))?.name;
    if (!name) return 0;
    const db = await asked(indexedDB.open(name));
    const rows = (await asked(
      db.transaction('photos').objectStore('photos').index('state').getAll('fetched'),
    )) as { caseId: string }[];
    db.close();
    return rows.filter((row) => row.caseId === id).length;
  }, caseId);

test('the photos of another tablet are there without a network; words stand for one that never came', async ({
  own: server,
  tablet,
  device,
  say,
}) => {
  const other = await device('oikawa');
  const begun = await beginVisit(other);
  await photograph(other, begun, true);
  await photograph(other, begun, false);
  const before = await tablet.start();
  await tablet.signIn('oikawa');
  // Nobody opens the visit: its picture comes by itself.
  await new TodayPage(before, say).open();
  await before.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => fetchedIn(before, begun.caseId), { timeout: 60_000 }).toBe(1);
  await expect(before.getByRole('status').first()).toContainText(say('common.saving.nothingToSend'));
  await tablet.stop();
  await server.kill();

  const page = await tablet.start();
  await new VisitPage(page, say).open(begun.caseId, 'report');
  const photos = page.getByRole('region', { name: say('visit.reportStep.photos.title') });
  const shown = photos.getByRole('img', { name: 'ルーターの裏' });
  await expect(shown).toBeVisible();
  await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(320);
  await expect(photos.getByText(say('tablet.photo.absent'))).toHaveCount(1);
  const saving = new VisitPage(page, say).saving();
  await expect(saving).toContainText(say('common.saving.offline'));
  await expect(saving).not.toContainText(say('tablet.saving.unsentPhotos', { count: 1 }));

  await server.startAgain();
  await lookAgain(page);
  await expect(photos.getByText(say('tablet.photo.absent'))).toHaveCount(1);
});

test('a tablet that is killed right after its first sign-in knows whose it is, without a network', async ({
  own: server,
  tablet,
  device,
  say,
}) => {
  const { customer } = await beginVisit(await device('takahashi'));
  const first = await tablet.start();
  await tablet.signIn('takahashi');
  await new TodayPage(first, say).open();
  await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const me = await rememberedIn(first);
  expect(me?.name).toContain('高橋');
  await tablet.kill();
  await server.kill();

  const page = await tablet.start();
  await page.goto('/today');
  await new TodayPage(page, say).choose(customer);
  expect(await rememberedIn(page)).toEqual(me);
  await server.startAgain();
});

test('installing is offered among what is known of the device, and not where it is done', async ({
  open,
  say,
}) => {
  const page = await open('tablet', 'oikawa');
  await page.goto('/visits/saving');
  const t = (key: string) => say(`tablet.install.${key}`);
  const title = page.getByText(t('title'), { exact: true }).filter({ visible: true });
  await expect(title).toBeVisible();
  // Chromium makes the offer by rules of its own, not in every window: here it is made by hand.
  const held = await page.evaluate(() => {
    const offer = new Event('beforeinstallprompt', { cancelable: true });
    const prompt = () => {
      document.documentElement.dataset.asked = 'yes';
      return Promise.resolve({ outcome: 'accepted' });
    };
    window.dispatchEvent(Object.assign(offer, { prompt }));
    return offer.defaultPrevented;
  });
  expect(held).toBe(true);
  await page
    .getByRole('button', { name: t('offered') })
    .filter({ visible: true })
    .tap();
  await expect(page.locator('html[data-asked=yes]')).toBeAttached();
  // Taken, it cannot be made again: what is left is the browser's menu.
  await expect(page.getByText(t('menu')).filter({ visible: true })).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('appinstalled')));
  await expect(title).toBeHidden();
});
