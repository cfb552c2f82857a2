import { v7 } from 'uuid';
import { beginVisit, type BegunVisit } from './fixtures/cases';
import type { Device } from './fixtures/device';
import { giveReport } from './fixtures/given-report';
import { pdfText, readOutside, squeeze } from './fixtures/pdf';
import { expect, test } from './fixtures/test';
import { CustomerPage } from './pages/customer';
import { OfficeCase } from './pages/office-case';
import { VisitPage } from './pages/visit';

/** One fee line of 8,800 yen with tax, approved. */
async function approveFee(mine: Device, { caseId, personId }: BegunVisit): Promise<void> {
  const ref = { kind: 'case' as const, id: caseId };
  const line = { feeItemId: null, note: null, quantity: 1, taxRate: 10, due: true };
  const work = v7();
  await mine.send(ref, 'fee.add', { ...line, id: work, kind: 'work', label: '復旧作業', amount: 8800 });
  await mine.send(ref, 'approval.record', {
    id: v7(),
    personId,
    kind: 'estimate',
    answer: 'approved',
    lineIds: [work],
    total: 8800,
  });
}

test('a receipt is issued without a network, and the customer keeps it behind the PIN', async ({
  open,
  device,
  say,
}) => {
  const mine = await device('sato');
  const visit = await beginVisit(mine);
  const { caseId, customer } = visit;
  await approveFee(mine, visit);
  const given = await giveReport(mine, visit);

  const page = await open('tablet', 'sato');
  const tablet = new VisitPage(page, say);
  await tablet.open(caseId, 'report');
  const papers = page.getByRole('region', { name: say('visit.reportStep.papers.title'), exact: true });
  const receipt = papers.getByRole('button', { name: say('words.paper.receipt'), exact: true });
  await expect(papers).toBeVisible();
  await page.context().setOffline(true);
  await expect(receipt).toBeDisabled();
  await tablet.answer(say('visit.reportStep.pay.how'), say('words.paidHow.cash')).tap();
  await receipt.tap();
  await tablet
    .dialog()
    .getByRole('button', { name: say('visit.reportStep.papers.issue') })
    .tap();
  const turned = page.getByRole('dialog', { name: say('words.paper.receipt'), exact: true });
  await expect(turned.getByRole('heading', { name: say('report.paper.title.receipt') })).toBeVisible();
  await expect(turned).toContainText(`${customer} 御中`);
  await expect(turned).not.toContainText(visit.contact);
  const number = (await turned.getByText(/-R1$/).textContent()) ?? '';
  await page.keyboard.down('Escape');
  await expect(turned).toBeHidden();
  await page.keyboard.up('Escape');
  // It says all there is to say: it is shown again and not issued twice.
  await receipt.tap();
  await expect(turned).toContainText(number);
  await page.keyboard.down('Escape');
  await expect(turned).toBeHidden();
  await page.keyboard.up('Escape');
  await page.context().setOffline(false);
  await tablet.untilSent();
  expect((await mine.caseOf(caseId)).papers).toMatchObject([{ kind: 'receipt', serial: 1, total: 8800 }]);

  const phone = await open('phone');
  const customerPage = new CustomerPage(phone, say);
  await customerPage.open(given.path);
  const [paper] = (await mine.caseOf(caseId)).papers;
  const address = `${given.path}/papers/${paper?.id}`;
  const locked = await phone.request.get(address, { maxRedirects: 0 });
  expect(locked.status()).toBe(303);
  await customerPage.enter(given.pin);
  const link = phone.getByRole('link', {
    name: say('customer.report.paperPdf', { paper: say('words.paper.receipt') }),
  });
  expect(await link.getAttribute('href')).toBe(address);
  const bytes = await (await phone.request.get(address)).body();
  const text = await pdfText(bytes);
  for (const part of [number, '領収書', '8,800円', `${customer} 御中`, '復旧作業', '登録番号'])
    expect(text).toContain(squeeze(part));
  const outside = readOutside(bytes);
  expect(outside.mistakes ?? '').toBe('');
  if (outside.text !== null) expect(outside.text).toContain(squeeze(number));
});

test('the office issues an invoice, gives a part back by a credit note, and what was issued stays', async ({
  open,
  device,
  say,
}) => {
  const mine = await device('sato');
  const visit = await beginVisit(mine);
  await approveFee(mine, visit);
  const office = await open('office', 'chiba');
  await new OfficeCase(office, say).open(visit.caseId);
  const papers = office.getByRole('region', { name: say('office.papers.title'), exact: true });
  const issue = (kind: string) =>
    papers.getByRole('button', { name: say('office.papers.issue', { paper: say(`words.paper.${kind}`) }) });
  // Nothing was received yet.
  await expect(issue('receipt')).toHaveCount(0);
  await issue('invoice').click();
  await expect(papers.getByRole('listitem')).toHaveCount(1);
  await expect(issue('invoice')).toHaveCount(0);
  const { papers: issued } = await mine.caseOf(visit.caseId);

  await papers.getByRole('button', { name: /-I1/ }).click();
  const dialog = office.getByRole('dialog');
  const save = dialog.getByRole('button', { name: say('office.papers.creditIssue') });
  const amount = dialog.getByLabel(/復旧作業/);
  await expect(amount).toHaveValue('8800');
  await amount.fill('9000');
  await dialog.getByLabel(say('office.papers.creditReason')).fill('作業料の訂正');
  await save.click();
  // More than was asked for is not given back.
  await expect(dialog).toBeVisible();
  await amount.fill('3300');
  await save.click();
  await expect(dialog).toBeHidden();
  await expect(papers.getByRole('listitem')).toHaveCount(2);

  const after = (await mine.caseOf(visit.caseId)).papers;
  expect(after.find(({ kind }) => kind === 'invoice')).toEqual(issued[0]);
  expect(after.find(({ kind }) => kind === 'credit')).toMatchObject({
    total: 3300,
    correctsId: issued[0]?.id,
  });
  const link = papers.getByRole('link', { name: /-C1/ });
  const bytes = await (await office.request.get((await link.getAttribute('href')) ?? '')).body();
  const text = await pdfText(bytes);
  for (const part of ['適格返還請求書', '-C1', '3,300円', '請求書', '-I1', '作業料の訂正'])
    expect(text).toContain(squeeze(part));
});

test('cash is taken with change to it, in two parts, each with a receipt', async ({ open, device, say }) => {
  const mine = await device('sato');
  const visit = await beginVisit(mine);
  await approveFee(mine, visit);
  const page = await open('tablet', 'sato');
  const tablet = new VisitPage(page, say);
  await tablet.open(visit.caseId, 'report');
  const pay = (key: string, values?: Record<string, string>) => say(`visit.reportStep.pay.${key}`, values);
  const dialog = tablet.dialog();
  await page.getByRole('button', { name: pay('part') }).tap();
  await dialog.getByLabel(pay('amount')).fill('5000');
  await dialog.getByLabel(pay('tendered')).fill('１０,０００');
  await expect(dialog.getByRole('status')).toContainText('5,000円');
  await dialog.getByRole('button', { name: pay('take') }).tap();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(pay('owed', { amount: '3,800円' }))).toBeVisible();

  const papers = page.getByRole('region', { name: say('visit.reportStep.papers.title'), exact: true });
  await papers.getByRole('button', { name: say('words.paper.receipt'), exact: true }).tap();
  await dialog.getByRole('button', { name: say('visit.reportStep.papers.issue') }).tap();
  const turned = page.getByRole('dialog', { name: say('words.paper.receipt'), exact: true });
  await expect(turned).toContainText('10,000円(お釣り 5,000円)');
  await expect(turned).toContainText(say('report.paper.left'));
  // A part is no invoice.
  await expect(turned).not.toContainText('適格請求書');
  await page.keyboard.down('Escape');
  await expect(turned).toBeHidden();
  await page.keyboard.up('Escape');

  await tablet.answer(pay('how'), say('words.paidHow.card')).tap();
  await papers.getByRole('button', { name: say('words.paper.receipt'), exact: true }).tap();
  await dialog.getByRole('button', { name: say('visit.reportStep.papers.issue') }).tap();
  await expect(turned.getByText(/-R2$/)).toBeVisible();
  await tablet.untilSent();
  const { papers: issued } = await mine.caseOf(visit.caseId);
  expect(issued.map(({ serial, total }) => [serial, total])).toEqual([
    [1, 5000],
    [2, 3800],
  ]);
});
