import { unzipSync } from 'fflate';
import { v7 } from 'uuid';
import { beginVisit } from './fixtures/cases';
import { giveReport } from './fixtures/given-report';
import { pdfText, readOutside, squeeze } from './fixtures/pdf';
import { expect, test } from './fixtures/test';
import { CustomerPage } from './pages/customer';
import { OfficeCase } from './pages/office-case';
import { VisitPage } from './pages/visit';

const OWN = 'この文面は、当店が確認しました。';

test('a home that pays more than was told gets the contract paper, without a network, and keeps it', async ({
  open,
  device,
  say,
}) => {
  test.slow();
  const settings = (key: string) => say(`settings.shop.${key}`);
  const administrator = await open('office', 'murakami');
  const text = administrator.getByLabel(settings('coolingOff'), { exact: true });
  const representative = administrator.getByLabel(settings('representative'), { exact: true });
  const save = administrator.getByRole('button', { name: say('office.customer.save'), exact: true });
  const saved = administrator.getByText(/保存しました/);
  await test.step('the shop says who answers for it, and has its own text on cooling off', async () => {
    // A click before the page's script is there sends nothing.
    await expect(async () => {
      await administrator.goto('/settings/shop');
      await representative.fill('村上 直樹');
      await text.fill('');
      await administrator.getByText(settings('sample'), { exact: true }).first().click();
      await administrator
        .getByRole('button', { name: settings('useSample'), exact: true })
        .first()
        .click();
      await expect(text).toHaveValue(/クーリング・オフ/);
      await text.fill(`${await text.inputValue()}\n${OWN}`);
      await save.click();
      await expect(saved).toBeVisible();
    }).toPass({ timeout: 60_000 });
  });

  const mine = await device('sato');
  const visit = await beginVisit(mine, {}, `${v7().slice(-6)} 花子`, 'person');
  const { caseId, customer, personId } = visit;
  const ref = { kind: 'case' as const, id: caseId };
  const line = { feeItemId: null, note: null, quantity: 1, taxRate: 10, due: true };
  const work = v7();
  await mine.send(ref, 'fee.add', { ...line, id: work, kind: 'work', label: '復旧作業', amount: 22_000 });
  const approval = { id: v7(), personId, kind: 'estimate' as const, answer: 'approved' as const };
  await mine.send(ref, 'approval.record', { ...approval, lineIds: [work], total: 22_000 });

  const t = (key: string, values?: Record<string, string>) => say(`visit.reportStep.contract.${key}`, values);
  const page = await open('tablet', 'sato');
  const tablet = new VisitPage(page, say);
  await tablet.open(caseId, 'report');
  const main = page.getByRole('main');
  await test.step('it is offered with its reason, and waits for what the law asks for', async () => {
    await expect(
      main.getByText(t('reason.more-than-told', { told: '5,500円', total: '22,000円' })),
    ).toBeVisible();
    await expect(main.getByText(t('missing', { what: t('needs.payment') }))).toBeVisible();
    await expect(main.getByRole('button', { name: t('issue') })).toBeDisabled();
    // The shop's own text, not the product's.
    await expect(main.getByText(t('sample'))).toHaveCount(0);
  });
  await page.context().setOffline(true);
  await tablet.answer(say('visit.reportStep.pay.how'), say('words.paidHow.cash')).tap();
  await test.step('not to give it leaves its reason, until it is given after all', async () => {
    await main.getByRole('button', { name: t('decline') }).tap();
    const dialog = tablet.dialog();
    await dialog.getByRole('button', { name: t('reasons.regular') }).tap();
    await dialog.getByRole('button', { name: t('keep') }).tap();
    await expect(dialog).toBeHidden();
    await expect(main.getByText(t('declined'))).toBeVisible();
    await expect(main.getByText(t('reasons.regular'))).toBeVisible();
    await main.getByRole('button', { name: t('undo') }).tap();
  });
  await main.getByRole('button', { name: t('issue') }).tap();
  await tablet
    .dialog()
    .getByRole('button', { name: say('visit.reportStep.papers.issue') })
    .tap();
  const turned = page.getByRole('dialog', { name: say('words.paper.contract'), exact: true });
  await expect(turned.getByRole('heading', { name: say('report.paper.title.contract') })).toBeVisible();
  await expect(turned.getByRole('heading', { name: say('report.paper.readWell') })).toBeVisible();
  await expect(turned).toContainText(OWN);
  const number = (await turned.getByText(/-S1$/).textContent()) ?? '';
  await page.keyboard.down('Escape');
  await expect(turned).toBeHidden();
  await page.keyboard.up('Escape');
  await expect(main.getByText(t('given'))).toBeVisible();
  await page.context().setOffline(false);
  await tablet.untilSent();
  const { papers, consents } = await mine.caseOf(caseId);
  expect(papers).toMatchObject([{ kind: 'contract', serial: 1, total: 22_000 }]);
  expect(consents.find(({ kind }) => kind === 'contract-paper')).toMatchObject({
    given: false,
    words: t('reasons.regular'),
    withdrawnAt: expect.any(String),
  });

  const parts = [
    number,
    '契約書面',
    `${customer} 様`,
    '村上 直樹',
    '復旧作業',
    '22,000円',
    '作業日に、現金で',
    OWN,
  ];
  await test.step('the customer reads it behind the PIN', async () => {
    const given = await giveReport(mine, visit);
    const phone = await open('phone');
    const customerPage = new CustomerPage(phone, say);
    await customerPage.open(given.path);
    await customerPage.enter(given.pin);
    const link = phone.getByRole('link', {
      name: say('customer.report.paperPdf', { paper: say('words.paper.contract') }),
    });
    const bytes = await (await phone.request.get((await link.getAttribute('href')) ?? '')).body();
    const read = await pdfText(bytes);
    for (const part of parts) expect(read).toContain(squeeze(part));
    expect(readOutside(bytes).mistakes ?? '').toBe('');
  });

  await test.step('the office has it with its case, in the list and in the export', async () => {
    const office = await open('office', 'chiba');
    await new OfficeCase(office, say).open(caseId);
    const list = office.getByRole('region', { name: say('office.papers.title'), exact: true });
    await expect(list.getByRole('listitem').filter({ hasText: '-S1' })).toContainText(
      say('words.paper.contract'),
    );
    const query = `kind=contract&party=${encodeURIComponent(customer)}`;
    await office.goto(`/papers?${query}`);
    await expect(office.getByRole('row').filter({ hasText: '-S1' })).toContainText(`${customer} 様`);
    const zip = await office.request.get(`/api/paper-export?${query}`);
    expect(Object.keys(unzipSync(await zip.body()))).toEqual([
      expect.stringMatching(/-S1\.pdf$/),
      'papers.csv',
    ]);
  });

  await administrator.goto('/settings/shop');
  await text.fill('');
  await save.click();
  await expect(saved).toBeVisible();
});
