import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import { v7 } from 'uuid';
import { beginVisit } from './fixtures/cases';
import type { Device } from './fixtures/device';
import { pdfText, squeeze } from './fixtures/pdf';
import { expect, test } from './fixtures/test';
import type { Say } from './fixtures/words';
import { OfficeCase } from './pages/office-case';
import type { Page } from '@playwright/test';

/** A case of a customer of its own with an invoice of 8,800 yen, issued by the office. */
async function issueInvoice(mine: Device, office: Page, say: Say, name: string) {
  const visit = await beginVisit(mine, {}, name);
  const ref = { kind: 'case' as const, id: visit.caseId };
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
  await new OfficeCase(office, say).open(visit.caseId);
  const papers = office.getByRole('region', { name: say('office.papers.title'), exact: true });
  const invoice = say('office.papers.issue', { paper: say('words.paper.invoice') });
  await papers.getByRole('button', { name: invoice }).click();
  await expect(papers.getByRole('listitem')).toHaveCount(1);
  const { root } = await mine.caseOf(visit.caseId);
  return { ...visit, number: `${root.number}-I1` };
}

test('the office finds a paper by party, date and amount, opens it and its case, and exports it', async ({
  open,
  device,
  say,
}) => {
  const list = (key: string, values?: Record<string, string | number>) =>
    say(`office.paperList.${key}`, values);
  const mark = v7().slice(-6);
  const office = await open('office', 'chiba');
  const { caseId, customer, number } = await issueInvoice(
    await device('sato'),
    office,
    say,
    `${mark} ミナト建具店`,
  );
  await office
    .getByRole('navigation', { name: say('office.nav.label') })
    .getByRole('link', { name: say('office.nav.papers'), exact: true })
    .click();
  await expect(office.getByRole('heading', { level: 1, name: list('title') })).toBeVisible();
  const row = office.getByRole('row').filter({ hasText: number });
  // The newest stands on the first page without any filter.
  await expect(row).toBeVisible();

  const find = async (fields: Record<string, string>) => {
    for (const [key, value] of Object.entries(fields))
      await office.getByLabel(list(key), { exact: true }).fill(value);
    await office.getByRole('button', { name: list('find'), exact: true }).click();
  };
  // Other width, other kana.
  await find({ party: `${mark}みなと`, least: '８，８００', most: '8800' });
  await expect(office).toHaveURL(/party=/);
  await expect(office.getByText(list('count', { count: 1 }), { exact: true })).toBeVisible();
  await expect(row).toContainText(`${customer} 御中`);
  await expect(row).toContainText('8,800円');
  await expect(row).toContainText(say('words.paper.invoice'));
  await find({ most: '8799' });
  await expect(office.getByText(list('none'))).toBeVisible();
  await find({ most: '' });
  await expect(row).toBeVisible();
  await find({ to: '2020-01-01' });
  await expect(office.getByText(list('none'))).toBeVisible();
  await find({ to: '' });
  await expect(row).toBeVisible();

  const pdf = row.getByRole('link', { name: say('office.papers.pdfOf', { number }) });
  const bytes = await (await office.request.get((await pdf.getAttribute('href')) ?? '')).body();
  expect(await pdfText(bytes)).toContain(squeeze(number));

  const downloading = office.waitForEvent('download');
  await office.getByRole('link', { name: list('export', { count: 1 }) }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^papers-\d{4}-\d\d-\d\d\.zip$/);
  const files = unzipSync(readFileSync(await download.path()));
  expect(Object.keys(files)).toEqual([`${number}.pdf`, 'papers.csv']);
  expect(await pdfText(files[`${number}.pdf`] ?? new Uint8Array())).toBe(await pdfText(bytes));
  const table = Buffer.from(files['papers.csv'] ?? '').toString('utf8');
  expect(table.split('\r\n')).toHaveLength(3);
  expect(table).toContain(`\r\n${number},${say('words.paper.invoice')},`);
  expect(table).toContain(',8800,8800,800,');

  await row.getByRole('link', { name: list('caseOf', { number }) }).click();
  await expect(office).toHaveURL(new RegExp(`/cases/${caseId}$`));
});

test('an administrator who is not of the office exports papers and opens no case', async ({
  open,
  device,
  say,
}) => {
  const mark = v7().slice(-6);
  const { number } = await issueInvoice(await device('sato'), await open('office', 'chiba'), say, mark);
  const page = await open('office', 'murakami');
  await page.goto(`/papers?party=${mark}`);
  const row = page.getByRole('row').filter({ hasText: number });
  await expect(row).toBeVisible();
  await expect(row.getByRole('link')).toHaveCount(0);
  const zip = await page.request.get(`/api/paper-export?party=${mark}`);
  expect(zip.headers()['content-type']).toBe('application/zip');
  expect(Object.keys(unzipSync(await zip.body()))).toEqual([`${number}.pdf`, 'papers.csv']);
});

for (const language of ['ja', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`on a phone, ${language}, ${colorScheme}`, () => {
      test.use({ language });
      test('the list fits and can be used by everybody', async ({ open, say }) => {
        const phone = await open('phone', 'chiba', { colorScheme });
        for (const path of ['/papers', '/papers?party=nobody-of-this-name']) {
          await phone.goto(path);
          await expect(
            phone.getByRole('heading', { level: 1, name: say('office.paperList.title') }),
          ).toBeVisible();
          const wide = await phone.evaluate(() => {
            const main = document.querySelector('main');
            return main ? main.scrollWidth - main.clientWidth : -1;
          });
          expect(wide).toBe(0);
          const { violations } = await new AxeBuilder({ page: phone })
            .withTags(['wcag2a', 'wcag2aa'])
            .analyze();
          expect(violations.map(({ id }) => id)).toEqual([]);
        }
      });
    });
  }
}
