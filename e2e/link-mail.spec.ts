import { beginVisit } from './fixtures/cases';
import { handOver } from './fixtures/handed-over';
import { expect, test } from './fixtures/own-mail';
import { OfficeCase } from './pages/office-case';
import { Ways } from './pages/ways';

test('a link is mailed by the shop, asked for without a line; what the server refuses is shown', async ({
  mails: { smtp },
  open,
  device,
  say,
}) => {
  const other = await device('sato');
  const { caseId } = await beginVisit(other);
  const page = await open('tablet', 'sato');
  const { visit, report, handed } = await handOver({ page, other, say }, caseId);
  await visit.untilSent();
  const ways = new Ways(visit);
  const state = (key: string) => say(`visit.reportStep.dispatch.state.mail-${key}`, { time: '' }).trim();

  await page.route('**/api/**', (route) => route.abort());
  await ways.mail('hanako@example.jp');
  await expect(ways.dispatches()).toContainText(state('requested'));
  // The end of the visit takes the link off the tablet; the mail goes all the same.
  await report.endVisit();
  await page.unroute('**/api/**');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect.poll(() => smtp.delivered.length, { timeout: 60_000 }).toBe(1);
  const [mail] = smtp.delivered;
  expect(mail).toMatchObject({ from: 'shop@kiriwake.test', to: ['hanako@example.jp'] });
  expect(mail?.raw).not.toContain(handed.pin);

  smtp.answer = { code: 550, words: 'no such user here' };
  const office = await open('office', 'chiba');
  await new OfficeCase(office, say).open(caseId);
  await office.getByRole('button', { name: say('office.link.make') }).click();
  await office
    .getByRole('dialog')
    .getByRole('button', { name: say('office.link.make') })
    .click();
  const dialog = office.getByRole('dialog');
  await dialog.getByLabel(say('office.link.mailTo')).fill('taro@example.jp');
  await dialog.getByRole('button', { name: say('office.link.mailSend') }).click();
  await expect(dialog.getByText(say('office.link.mailAsked'))).toBeVisible();
  await dialog
    .getByRole('button', { name: say('common.action.close') })
    .last()
    .click();
  const part = office.getByRole('list', { name: say('office.dispatch.title'), exact: true });
  await expect(part).toContainText('no such user here', { timeout: 60_000 });
  await expect(part).toContainText(/送信済/);
});
