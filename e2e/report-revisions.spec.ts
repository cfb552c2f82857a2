import { v7 } from 'uuid';
import { canonical, readCanonical } from '@/lib/report/canonical';
import { sha256Hex } from '@/lib/report/link-secret';
import { beginVisit } from './fixtures/cases';
import { giveReport } from './fixtures/given-report';
import { expect, test } from './fixtures/test';
import { CustomerPage } from './pages/customer';

test('the link shows the newest version, says what changed, and offers the earlier ones', async ({
  open,
  device,
  say,
}) => {
  const tablet = await device('sato');
  const begun = await beginVisit(tablet);
  const { path, pin } = await giveReport(tablet, begun);
  const phone = await open('phone');
  const page = new CustomerPage(phone, say);
  await page.open(path);
  await page.enter(pin);
  await expect(phone.getByRole('article')).toBeVisible();
  await expect(phone.getByRole('navigation', { name: say('customer.report.earlier') })).toHaveCount(0);

  const [first] = (await tablet.caseOf(begun.caseId)).reports;
  const content = readCanonical(first?.content ?? '');
  if (!content) throw new Error('the first version cannot be read');
  const corrected = canonical({ ...content, wrong: ['ルーターの設定が、古いままでした。'] });
  await tablet.send({ kind: 'case', id: begun.caseId }, 'report.issue', {
    id: v7(),
    revision: 2,
    language: 'ja',
    content: corrected,
    contentHash: await sha256Hex(crypto.subtle, corrected),
    changeNote: '原因を書き直しました',
  });

  await phone.reload();
  await expect(phone.getByRole('article')).toContainText('ルーターの設定が、古いままでした。');
  await expect(phone.getByRole('contentinfo')).toContainText('原因を書き直しました');
  const earlier = phone.getByRole('navigation', { name: say('customer.report.earlier') });
  await earlier.getByRole('link').tap();
  await expect(phone.getByText(say('customer.report.old', { revision: 1 }))).toBeVisible();
  await expect(phone.getByRole('article')).not.toContainText('ルーターの設定が、古いままでした。');
  expect((await page.pdf()).byteLength).toBeGreaterThan(1000);
  await phone.getByRole('link', { name: say('customer.report.newest') }).tap();
  await expect(phone.getByRole('article')).toContainText('ルーターの設定が、古いままでした。');

  const stranger = await open('phone');
  await stranger.goto(`${path}?v=1`);
  await expect(stranger.getByRole('article')).toHaveCount(0);
  expect((await stranger.request.get(`${path}/pdf?v=1`, { maxRedirects: 0 })).status()).toBe(303);
});
