import { beginVisit } from './fixtures/cases';
import { giveReport } from './fixtures/given-report';
import { expect, test } from './fixtures/test';
import { CustomerPage, wrongPin } from './pages/customer';
import { OfficeCase } from './pages/office-case';
import { ReportStep } from './pages/report';
import { VisitPage } from './pages/visit';

test('wrong PINs are told in words, then slowed; opening the page costs nothing', async ({
  open,
  device,
  say,
}) => {
  const tablet = await device('sato');
  const given = await giveReport(tablet, await beginVisit(tablet));
  const phone = await open('phone');
  const page = new CustomerPage(phone, say);
  const left = (count: number) => phone.getByText(say('customer.pin.left', { count }));

  for (let visit = 0; visit < 3; visit += 1) await page.open(given.path);
  await page.enter('ひみつ');
  await expect(phone.getByText(say('customer.pin.notAPin', { digits: 4 }))).toBeVisible();
  for (const count of [4, 3, 2, 1]) {
    await page.enter(wrongPin(given.pin));
    await expect(left(count)).toBeVisible();
  }
  await page.enter(wrongPin(given.pin));
  await expect(phone.getByText(say('customer.pin.wait'))).toBeVisible();
  await expect(phone.getByLabel(say('customer.pin.label', { digits: 4 }))).toBeDisabled();
  // Whoever waits is told until when, and whom to call.
  await expect(phone.getByText(/\d{1,2}:\d{2}から、また入力できます/)).toBeVisible();
  await expect(phone.getByRole('link', { name: /022-000-0000/ })).toBeVisible();
});

test('a PIN typed in full-width digits opens the report; a revoked link says so', async ({
  open,
  device,
  say,
}) => {
  const tablet = await device('sato');
  const visit = await beginVisit(tablet);
  const given = await giveReport(tablet, visit);
  const phone = await open('phone');
  const page = new CustomerPage(phone, say);
  await page.open(given.path);
  await page.enter('４０７１');
  await expect(phone.getByRole('article')).toContainText('部品が届きましたら');

  const office = await open('office', 'chiba');
  const officeCase = new OfficeCase(office, say);
  await officeCase.open(visit.caseId);
  await officeCase.revokeLink();
  // Also for who has opened it before.
  await phone.reload();
  await expect(phone.getByText(say('customer.closed.revoked'))).toBeVisible();
  await expect(phone.getByRole('article')).toHaveCount(0);
});

test('a link made on the tablet begins with the server’s own address, and without one it says so', async ({
  open,
  device,
  say,
}) => {
  const other = await device('sato');
  const { caseId } = await beginVisit(other);
  await other.send({ kind: 'case', id: caseId }, 'case.stop', {
    reason: 'follow-up',
    words: '部品が届きましたら、もう一度うかがいます。',
    nextOn: null,
  });
  const page = await open('tablet', 'sato');
  // A clock that is a year behind: the link must not be over when it is made.
  await page.clock.setSystemTime(Date.now() - 365 * 86_400_000);
  const visit = new VisitPage(page, say);
  const report = new ReportStep(visit);
  await visit.open(caseId, 'report');
  const view = await report.turn();
  await report.sign(view);
  const local = say('visit.reportStep.link.local');
  await expect(view.getByText(local)).toBeVisible();
  await report.turnBack(view);
  const { origin } = new URL(page.url());
  const { address } = await report.handed();
  expect(address).toMatch(new RegExp(`^${origin}/k/[0-9A-Z]{5}-[0-9A-Z]{5}$`));
  await visit.untilSent();
  const { shareLinks } = await other.caseOf(caseId);
  expect(Date.parse(shareLinks[0]?.expiresAt ?? '')).toBeGreaterThan(Date.now());

  await page.route('**/api/sync', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), publicUrl: 'https://kiriwake.example.jp' } });
  });
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByText(local)).toHaveCount(0);
  // Known without a line, too.
  await page.unroute('**/api/sync');
  await page.route('**/api/sync', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('img', { name: say('visit.reportStep.link.qr') })).toBeVisible();
  await expect(page.getByText(local)).toHaveCount(0);
  expect((await report.handed()).address).toBe(address.replace(origin, 'kiriwake.example.jp'));
});

test('a customer reads true times where the tablet’s clock was three hours ahead, and is told so', async ({
  open,
  device,
  say,
}) => {
  const tablet = await device('sato');
  tablet.ahead = 3 * 3_600_000;
  const visit = await beginVisit(tablet);
  const given = await giveReport(tablet, visit);
  const issuedAt = Date.now();
  const phone = await open('phone');
  const page = new CustomerPage(phone, say);
  await page.open(given.path);
  await page.enter(given.pin);
  const foot = phone.getByRole('contentinfo');
  await expect(foot).toContainText(say('report.timesCorrected'));
  const clock = new Intl.DateTimeFormat('ja-JP', { timeStyle: 'short', timeZone: 'Asia/Tokyo' });
  const near = [0, 1, 2].map((minutes) => clock.format(issuedAt - minutes * 60_000));
  await expect(foot).toContainText(new RegExp(`発行 \\S+ (${near.join('|')})`));
  // What was recorded stays as it was recorded.
  const { visits, reports } = await tablet.caseOf(visit.caseId);
  for (const at of [visits[0]?.arrivedAt, reports[0]?.issuedAt])
    expect(Date.parse(at ?? '')).toBeGreaterThan(issuedAt + 2 * 3_600_000);
});

test('a link that was never made tells nothing', async ({ open, say }) => {
  const phone = await open('phone');
  await phone.goto('/r/AAAAAAAAAAAAAAAAAAAAAA');
  await expect(phone.getByRole('heading', { name: say('customer.unknown.title') })).toBeVisible();
  await expect(phone.getByLabel(say('customer.pin.label', { digits: 4 }))).toHaveCount(0);
});
