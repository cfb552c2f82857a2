import { beginVisit } from './fixtures/cases';
import { handOver } from './fixtures/handed-over';
import { expect, test } from './fixtures/test';
import { CustomerPage } from './pages/customer';
import { Ways } from './pages/ways';

/** Lets a page think that the server is known under a name that phones reach, and that it sends mail. */
const knownTo = async (page: import('@playwright/test').Page, origin: string, mail = true) => {
  await page.route('**/api/sync', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), publicUrl: origin, mail } });
  });
};
const ORIGIN = 'https://kiriwake.example.jp';

test('what is sent by LINE, text message or copy holds the link and no PIN, no name', async ({
  open,
  device,
  say,
}) => {
  const other = await device('sato');
  const { caseId, contact, customer } = await beginVisit(other);
  const page = await open('tablet', 'sato', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', { value: async (what: unknown) => void shared.push(what) });
  });
  await knownTo(page, ORIGIN);
  const { visit, handed } = await handOver({ page, other, say }, caseId);
  await visit.untilSent();
  const ways = new Ways(visit);
  const dialog = await ways.open();
  await expect(dialog.getByText(ways.say('noPin'))).toBeVisible();
  const hrefOf = async (key: string) =>
    (await dialog.getByRole('link', { name: ways.say(key) }).getAttribute('href')) ?? '';
  const line = new URL(await hrefOf('line'));
  expect(line.origin + line.pathname).toBe('https://line.me/R/share');
  const text = line.searchParams.get('text') ?? '';
  expect(text).toMatch(new RegExp(`^杜のパソコン相談室です。ご報告のページです。${ORIGIN}/r/[\\w-]{22}$`));
  const sms = await hrefOf('sms');
  expect(sms).toMatch(/^sms:\?&body=/);
  expect(decodeURIComponent(sms.split('body=')[1] ?? '')).toBe(text);
  await dialog.getByRole('button', { name: ways.say('share') }).tap();
  const shared = await page.evaluate(() => JSON.stringify((window as unknown as { shared: unknown }).shared));
  expect(shared).toContain(text);
  await dialog.getByRole('button', { name: ways.say('copy') }).tap();
  await expect(dialog.getByText(ways.say('copied'))).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.endsWith(copied)).toBe(true);
  for (const sent of [text, shared, copied])
    for (const kept of [handed.pin, contact, customer]) expect(sent).not.toContain(kept);
});

test('without a line the ways are there and say that it opens once sent; the post is asked of the office', async ({
  open,
  device,
  say,
}) => {
  const other = await device('sato');
  const { caseId, customer } = await beginVisit(other);
  const page = await open('tablet', 'sato');
  await knownTo(page, ORIGIN);
  const { visit } = await handOver({ page, other, say }, caseId);
  await visit.untilSent();
  await page.unroute('**/api/sync');
  await page.route('**/api/sync', (route) => route.abort());
  const ways = new Ways(visit);
  await ways.post('会社あてに、封書で');
  await expect(ways.dispatches()).toContainText(say('visit.reportStep.dispatch.state.post-requested'));
  const dialog = await ways.open();
  await expect(dialog.getByText(ways.say('opens'))).toBeVisible();
  await expect(dialog.getByRole('link', { name: ways.say('line') })).toBeVisible();
  await dialog
    .getByRole('button', { name: say('common.action.close') })
    .first()
    .tap();
  await page.unroute('**/api/sync');
  await knownTo(page, ORIGIN);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await visit.untilSent();

  const office = await open('office', 'chiba');
  await office.goto('/cases?view=post');
  await expect(office.getByRole('row', { name: customer })).toBeVisible();
  await office.goto(`/cases/${caseId}`);
  const part = office.getByRole('list', { name: say('office.dispatch.title'), exact: true });
  await expect(part).toContainText('会社あてに、封書で');
  await part.getByRole('button', { name: say('office.dispatch.posted') }).click();
  await expect(part).toContainText(/郵送済/);
  await office.goto('/cases?view=post');
  await expect(office.getByRole('row', { name: customer })).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(ways.dispatches()).toContainText(/郵送済/);
});

test('the report is printed from the tablet, alone on the paper', async ({ open, device, say }) => {
  const other = await device('sato');
  const { caseId } = await beginVisit(other);
  const page = await open('tablet', 'sato');
  await page.addInitScript(() => {
    const printed: string[] = [];
    Object.assign(window, { printed, print: () => printed.push('asked') });
  });
  const { visit } = await handOver({ page, other, say }, caseId);
  const ways = new Ways(visit);
  await (await ways.open()).getByRole('button', { name: ways.say('print') }).tap();
  const asked = () => page.evaluate(() => (window as unknown as { printed: string[] }).printed.length);
  await expect.poll(asked).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet').getByRole('article')).toBeVisible();
  await expect(visit.rail()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.print-sheet')).toHaveCount(0);
});

test('a card’s short address leads to the page; a mistyped number is told in both languages', async ({
  open,
  device,
  say,
}) => {
  const other = await device('sato');
  const { caseId } = await beginVisit(other);
  const page = await open('tablet', 'sato');
  const { visit, handed } = await handOver({ page, other, say }, caseId);
  await visit.untilSent();
  const code = handed.address.split('/k/')[1] ?? '';
  expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);

  const phone = await open('phone');
  await phone.goto('/k');
  const field = phone.getByLabel(say('customer.card.label'));
  await field.fill('00000-00000');
  await phone.getByRole('button', { name: say('customer.card.open') }).tap();
  await expect(phone.getByText(say('customer.card.unknown'))).toBeVisible();
  await phone.goto('/k?lang=en&code=nothing');
  await expect(phone.getByText('There is no page with this number.')).toBeVisible();
  await phone.goto('/k');
  await field.fill(code.toLowerCase().replace('-', ' '));
  await phone.getByRole('button', { name: say('customer.card.open') }).tap();
  const customer = new CustomerPage(phone, say);
  await customer.enter(handed.pin);
  await expect(phone.getByRole('article')).toContainText('部品が届きましたら');
});
