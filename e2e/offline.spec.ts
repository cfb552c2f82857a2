import { beginVisit } from './fixtures/cases';
import { expect, lookAgain, test as own } from './fixtures/own';
import { OwnTablet } from './fixtures/own-tablet';
import { TodayPage } from './pages/today';
import { VisitPage } from './pages/visit';

const test = own.extend<{ tablet: OwnTablet }>({
  tablet: async ({ own: server, launchOptions }, give) => {
    const tablet = new OwnTablet(server.address, launchOptions);
    await give(tablet);
    await tablet.end();
  },
});

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
  await server.kill();
  await tablet.kill();

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
