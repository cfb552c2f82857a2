import { v7 } from 'uuid';
import { beginVisit } from './fixtures/cases';
import { giveReport } from './fixtures/given-report';
import { pdfText, readOutside, squeeze } from './fixtures/pdf';
import { expect, test } from './fixtures/test';
import { CustomerPage } from './pages/customer';
import { VisitPage } from './pages/visit';

test('a receipt is issued without a network, and the customer keeps it behind the PIN', async ({
  open,
  device,
  say,
}) => {
  const mine = await device('sato');
  const visit = await beginVisit(mine);
  const { caseId, customer } = visit;
  const ref = { kind: 'case' as const, id: caseId };
  const line = { feeItemId: null, note: null, quantity: 1, taxRate: 10, due: true };
  const work = v7();
  await mine.send(ref, 'fee.add', { ...line, id: work, kind: 'work', label: '復旧作業', amount: 8800 });
  await mine.send(ref, 'approval.record', {
    id: v7(),
    personId: visit.personId,
    kind: 'estimate',
    answer: 'approved',
    lineIds: [work],
    total: 8800,
  });
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
