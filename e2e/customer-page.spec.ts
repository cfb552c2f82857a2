import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { v7 } from 'uuid';
import { beginVisit } from './fixtures/cases';
import { giveReport } from './fixtures/given-report';
import { expect, test } from './fixtures/test';
import { wordsOf } from './fixtures/words';
import { CustomerPage } from './pages/customer';
import { OfficeCase } from './pages/office-case';

const noScript = { javaScriptEnabled: false };

/** Everything that a page fetches: its kind, and its bytes as they weigh packed. */
const fetched = (page: Page) => {
  const all: { kind: string; weight: Promise<number> }[] = [];
  page.on('response', (answer) => {
    const weight = answer.body().then(
      (body) => gzipSync(body).length,
      () => 0,
    );
    all.push({ kind: answer.request().resourceType(), weight });
  });
  return all;
};

test('without JavaScript the report is opened, read and rated; the rating is changed', async ({
  open,
  device,
  say,
}) => {
  const tablet = await device('sato');
  const given = await giveReport(tablet, await beginVisit(tablet));
  const phone = await open('phone', undefined, noScript);
  const page = new CustomerPage(phone, say);
  await page.open(given.path);
  await page.enter(given.pin);
  await expect(phone.getByRole('article')).toContainText('部品が届きましたら');
  await page.rate(4, '分かりやすい説明でした。');
  await expect(phone.getByRole('radio', { name: say('customer.rating.score.4'), exact: true })).toBeChecked();
  await expect(phone.getByLabel(say('customer.rating.words'))).toHaveValue('分かりやすい説明でした。');
  await phone.getByRole('radio', { name: say('customer.rating.score.5'), exact: true }).check();
  await phone.getByRole('button', { name: say('customer.rating.change') }).tap();
  await expect(phone.getByRole('radio', { name: say('customer.rating.score.5'), exact: true })).toBeChecked();
});

test('with JavaScript, none is fetched and none runs; all of the page weighs less than 60 kB', async ({
  open,
  device,
  say,
}) => {
  const tablet = await device('sato');
  const given = await giveReport(tablet, await beginVisit(tablet));
  const phone = await open('phone');
  const page = new CustomerPage(phone, say);
  await page.open(given.path);
  const all = fetched(phone);
  await page.enter(given.pin);
  await expect(phone.getByRole('article')).toBeVisible();
  await phone.waitForLoadState('networkidle');
  const kinds = all.map(({ kind }) => kind);
  const weights = await Promise.all(all.flatMap(({ kind, weight }) => (kind === 'image' ? [] : [weight])));
  const kilobytes = weights.reduce((sum, weight) => sum + weight, 0) / 1000;
  expect(kilobytes).toBeGreaterThan(5);
  expect(kilobytes).toBeLessThan(60);
  expect(kinds).toContain('document');
  expect(kinds).not.toContain('script');
  const policy = (await phone.request.get(given.path)).headers()['content-security-policy'];
  expect(policy).toContain("script-src 'none'");
});

test('over the line go words and one stylesheet inside of the page: no script, no second way there and back', async ({
  open,
  device,
  say,
}) => {
  const tablet = await device('sato');
  const given = await giveReport(tablet, await beginVisit(tablet));
  const phone = await open('phone');
  const page = new CustomerPage(phone, say);
  await page.open(given.path);
  await page.enter(given.pin);
  await expect(phone.getByRole('article')).toBeVisible();
  const all = fetched(phone);
  const answer = await phone.goto(given.path);
  await phone.waitForLoadState('networkidle');
  const headers = answer?.headers() ?? {};
  const policy = headers['content-security-policy'] ?? '';
  test.skip(
    policy.includes("style-src 'self' 'unsafe-inline'"),
    'a development server sends its pages as they are made',
  );
  expect(all.map(({ kind }) => kind)).not.toContain('stylesheet');
  expect(headers.link).toBeUndefined();
  expect(headers['content-encoding']).toBe('br');
  const html = (await answer?.text()) ?? '';
  expect(html).not.toMatch(/<script|__next_f|rel="(stylesheet|preload)"/);
  expect(html.match(/<style[^>]*>/g)).toEqual([`<style nonce="${/'nonce-([^']+)'/.exec(policy)?.[1]}">`]);
  expect(gzipSync(html).length).toBeLessThan(15_000);
  // Its rules are in force: the nonce let them in.
  await expect(phone.locator('.report-hero')).toHaveCSS('border-top-width', '6px');
});

for (const language of ['ja', 'en'] as const) {
  const words = wordsOf(language);
  test(`a link that expired, and one that nobody knows, say so (${language})`, async ({ open, device }) => {
    const tablet = await device('sato');
    const visit = await beginVisit(tablet);
    const past = await giveReport(tablet, visit, { expiresAt: '2026-01-01T00:00:00.000Z' });
    const phone = await open('phone', undefined, {
      ...noScript,
      locale: language === 'ja' ? 'ja-JP' : 'en-GB',
    });
    await phone.context().clearCookies();
    await phone.goto(`${past.path}?lang=${language}`);
    await expect(phone.getByRole('heading', { name: words('customer.closed.expired') })).toBeVisible();
    await expect(phone.getByRole('link', { name: /022-000-0000/ })).toBeVisible();
    await expect(phone.getByRole('article')).toHaveCount(0);
    // Mistyped, or made on a tablet that has not sent it yet: nobody can tell which.
    for (const path of ['/r/AAAAAAAAAAAAAAAAAAAAAA', '/r/mistyped']) {
      await phone.goto(`${path}?lang=${language}`);
      await expect(phone.getByRole('heading', { name: words('customer.unknown.title') })).toBeVisible();
      await expect(phone.getByText(words('customer.unknown.unsent'))).toBeVisible();
    }
  });
}

test('a PIN of six digits is asked for as such, and a link without one opens by a button', async ({
  open,
  device,
  say,
}) => {
  const tablet = await device('sato');
  const visit = await beginVisit(tablet);
  const long = await giveReport(tablet, visit, { pin: '407158' });
  const userAgent =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Line/14.19.0';
  const phone = await open('phone', undefined, { userAgent });
  const page = new CustomerPage(phone, say);
  await page.open(long.path);
  await page.enter(long.pin, 6);
  await expect(phone.getByRole('article')).toBeVisible();

  const other = await beginVisit(tablet);
  const free = await giveReport(tablet, other, { pin: null });
  // Looking at it opens nothing: a preview or a scanner does no more.
  await page.open(free.path);
  await expect(phone.getByRole('article')).toHaveCount(0);
  await phone.getByRole('button', { name: say('customer.pin.open'), exact: true }).tap();
  await expect(phone.getByRole('article')).toBeVisible();

  const office = await open('office', 'chiba');
  await new OfficeCase(office, say).open(other.caseId);
  const on = say('office.report.device.phone');
  await expect(office.getByText(new RegExp(`開封 .*${on}`))).toHaveCount(1);
});

test('a name of 200 characters, 10,000 of explanation, 40 photos, no checks: readable, and a PDF', async ({
  open,
  device,
  say,
}) => {
  const tablet = await device('sato');
  const name = `${'有限会社いずみ建具'.repeat(22)}終`.padEnd(200, '店').slice(0, 200);
  const visit = await beginVisit(tablet, {}, name);
  const ref = { kind: 'case' as const, id: visit.caseId };
  for (let photo = 0; photo < 40; photo += 1) {
    const hash = photo.toString(16).padStart(64, '0');
    await tablet.send(ref, 'photo.add', {
      id: v7(),
      visitId: visit.visitId,
      hash,
      bytes: 100_000,
      caption: `写真 ${photo + 1}`,
      aboutKind: null,
      aboutId: null,
      shownHash: hash,
    });
  }
  const words =
    `${'本日はここまでです。部品が届きましたらうかがいます。'.repeat(400)}`.slice(0, 9_999) + '終';
  const given = await giveReport(tablet, visit, { words });
  const phone = await open('phone');
  const page = new CustomerPage(phone, say);
  await page.open(given.path);
  await page.enter(given.pin);
  await expect(phone.getByRole('article')).toContainText(words.slice(-60));
  await expect(phone.getByText(name.slice(0, 60)).first()).toBeVisible();
  const wider = () =>
    phone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await wider()).toBeLessThanOrEqual(0);
  const pdf = await page.pdf();
  expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
});

test('the page can be used by everybody: no violations, headings in order, larger text without a scroll sideways', async ({
  open,
  device,
  say,
}) => {
  const tablet = await device('sato');
  const given = await giveReport(tablet, await beginVisit(tablet));
  for (const colorScheme of ['light', 'dark'] as const) {
    // axe needs scripts of its own in the page, which its policy would not let in.
    const phone = await open('phone', undefined, { colorScheme, bypassCSP: true });
    const page = new CustomerPage(phone, say);
    const check = async (what: string) => {
      const { violations } = await new AxeBuilder({ page: phone })
        .withTags(['wcag2a', 'wcag2aa', 'best-practice'])
        .analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id} ${String(target)}`),
      );
      expect(found, what).toEqual([]);
    };
    await page.open(given.path);
    await check('PIN');
    await page.enter(given.pin);
    await expect(phone.getByRole('article')).toBeVisible();
    await check('report');
    await expect(phone.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(phone.getByRole('main')).toHaveCount(1);
    await phone.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const wider = await phone.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
    await phone.goto('/k');
    await check('card');
  }
});

test('the office is told of a bad rating at once, and takes note of it', async ({ open, device, say }) => {
  const tablet = await device('sato');
  const visit = await beginVisit(tablet);
  const given = await giveReport(tablet, visit);
  const office = await open('office', 'chiba');
  await office.goto('/cases?view=unhappy');
  await expect(office.getByRole('row', { name: visit.customer })).toHaveCount(0);
  const phone = await open('phone');
  const page = new CustomerPage(phone, say);
  await page.open(given.path);
  await page.enter(given.pin);
  await page.rate(1, '約束の時間に来ませんでした。');
  // The open page of the office shows it by itself.
  await expect(office.getByRole('row', { name: visit.customer })).toBeVisible({ timeout: 20_000 });
  const cases = office.getByRole('navigation', { name: say('office.nav.label') }).getByRole('link', {
    name: new RegExp(say('office.nav.unhappy')),
  });
  await expect(cases).toBeVisible();
  await office.goto(`/cases/${visit.caseId}`);
  const seen = office.getByRole('button', { name: say('office.unhappy.seen') });
  await seen.click();
  await expect(seen).toHaveCount(0);
  await office.goto('/cases?view=unhappy');
  await expect(office.getByRole('row', { name: visit.customer })).toHaveCount(0);
});

test('guessing at a PIN is stopped, and the office sees it', async ({ open, device, say, baseURL }) => {
  const tablet = await device('sato');
  const visit = await beginVisit(tablet);
  const given = await giveReport(tablet, visit);
  let looked = 0;
  for (let pin = 0; pin < 30; pin += 1) {
    const answer = await fetch(`${baseURL}${given.path}/open`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: new URL(baseURL ?? '').origin, 'x-forwarded-for': `10.0.0.${pin}` },
      body: new URLSearchParams({ pin: String(1000 + pin) }),
    });
    if (answer.headers.get('location')?.includes('answer=wrong')) looked += 1;
  }
  expect(looked).toBeLessThanOrEqual(10);
  const office = await open('office', 'chiba');
  await new OfficeCase(office, say).open(visit.caseId);
  await expect(office.getByText(new RegExp(`閲覧番号の間違い ${looked}回`))).toBeVisible();
});
