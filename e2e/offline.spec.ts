import { beginVisit } from './fixtures/cases';
import { expect, lookAgain, test } from './fixtures/kept';
import { titles } from './fixtures/playbook';
import { CustomerPage } from './pages/customer';
import { IsolationStep } from './pages/isolation';
import { ResolutionStep } from './pages/resolution';
import { TodayPage } from './pages/today';
import { VisitPage } from './pages/visit';
import { gatherFacts, greet, isolate, report, resolve, showSymptom } from './stories/mail-stopped';

test('a visit never opened before opens cold: server dead, browser killed', async ({
  own: server,
  tablet,
  device,
  say,
}) => {
  const { caseId, customer } = await beginVisit(await device('oikawa'));
  const before = await tablet.start();
  await tablet.signIn('oikawa');
  await new TodayPage(before, say).open();
  await before.goto('/visits/saving');
  const opens = before.getByText(say('tablet.attention.canOpen')).locator('..').filter({ visible: true });
  await expect(opens).toContainText(say('tablet.attention.can'));
  // Put away for the night, as tablets are.
  await tablet.stop();
  await server.kill();

  const page = await tablet.start();
  const visit = new VisitPage(page, say);
  await visit.open(caseId, 'isolation');
  await expect(page.getByText(customer).first()).toBeVisible();
  await page.getByRole('main').getByRole('radio').first().tap();
  await expect(visit.saving()).toContainText(say('tablet.saving.unsent', { count: 1 }));
  await tablet.kill();

  const again = await tablet.start();
  // The address that a technician has as a bookmark: nobody is there to send them on.
  await again.goto('/');
  await new TodayPage(again, say).choose(customer);
  await new VisitPage(again, say).open(caseId, 'isolation');
  await expect(new VisitPage(again, say).saving()).toContainText(say('tablet.saving.unsent', { count: 1 }));
  await server.startAgain();
  await lookAgain(again);
  await new VisitPage(again, say).untilSent();
  expect((await (await device('oikawa')).caseOf(caseId)).checks).toHaveLength(1);
});

test('the whole visit of the reference case with the server dead from arrival to signature', async ({
  own: server,
  tablet,
  device,
  say,
}) => {
  test.setTimeout(300_000);
  const { caseId, contact } = await beginVisit(await device('takahashi'));
  let page = await tablet.start();
  await tablet.signIn('takahashi');
  await new VisitPage(page, say).open(caseId, 'greeting');
  await new VisitPage(page, say).untilSent();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await tablet.stop();
  await server.kill();
  page = await tablet.start();
  await new VisitPage(page, say).open(caseId);
  const began = Date.now();
  const again = async () => {
    await tablet.kill();
    page = await tablet.start();
    await new VisitPage(page, say).open(caseId);
    return new VisitPage(page, say);
  };

  let visit = new VisitPage(page, say);
  await greet(visit, contact);
  await showSymptom(visit);
  visit = await again();
  await gatherFacts(visit, contact);
  await isolate(visit, new IsolationStep(visit, titles('ja')));
  visit = await again();
  await resolve(visit, new ResolutionStep(visit, titles('ja')));
  const { address, pin } = await report(visit);
  await expect(visit.saving()).toContainText(say('common.saving.offline'));
  const ended = Date.now();

  await server.startAgain();
  await tablet.signIn('takahashi');
  await lookAgain(page);
  await visit.untilSent();
  const { state } = await (await device('takahashi')).around(caseId);
  expect(state.root.result).toBe('resolved');
  expect(new Set(state.checks.map(({ checkId }) => checkId)).size).toBe(state.checks.length);
  expect(state.attempts).toHaveLength(4);
  // What happened is told with the times at which it happened, not with those of its arrival.
  for (const at of [
    ...state.checks.map((row) => row.recordedAt),
    ...state.attempts.map((row) => row.startedAt),
  ]) {
    expect(Date.parse(at)).toBeGreaterThan(began - 1000);
    expect(Date.parse(at)).toBeLessThan(ended + 1000);
  }
  const phone = await page.context().newPage();
  const customer = new CustomerPage(phone, say);
  await customer.open(address);
  await customer.enter(pin);
  await expect(phone.getByRole('article')).toContainText('あおばネットが、送信だけを停止していました。');
});
