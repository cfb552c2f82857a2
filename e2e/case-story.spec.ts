import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { v7 } from 'uuid';
import { beginVisit } from './fixtures/cases';
import type { Device } from './fixtures/device';
import { giveReport } from './fixtures/given-report';
import { expect, test } from './fixtures/test';
import type { Say } from './fixtures/words';
import { CustomerPage } from './pages/customer';
import { OfficeCase } from './pages/office-case';
import { StoryPage } from './pages/story';

const shown = async (page: Page, say: Say, on: boolean): Promise<void> => {
  await page.goto('/settings/shop');
  const box = page.getByRole('checkbox', { name: say('settings.shop.publicStories') });
  await expect(box).toBeVisible();
  if ((await box.isChecked()) === on) return;
  await box.setChecked(on);
  await page.getByRole('button', { name: say('office.customer.save'), exact: true }).click();
  await expect(page.getByText(/保存しました/).or(page.getByText(/^Saved/))).toBeVisible();
};

const statusOf = async (page: Page, address: string): Promise<number> =>
  (await page.request.get(address, { maxRedirects: 0 })).status();

/** A visit that ended, whose report the customer has. */
const ended = async (tablet: Device) => {
  const visit = await beginVisit(tablet);
  const given = await giveReport(tablet, visit);
  const ref = { kind: 'case' as const, id: visit.caseId };
  await tablet.send(ref, 'visit.end', { id: visit.visitId, outcome: 'done', note: null });
  return { ...visit, ...given };
};

test('a closed case becomes a story that names nobody, is read and found by anybody, and is withdrawn', async ({
  open,
  device,
  say,
}) => {
  test.slow();
  const administrator = await open('office', 'murakami');
  await shown(administrator, say, true);
  const { caseId, contact, path, pin } = await ended(await device('sato'));
  const office = await open('office', 'chiba');
  const officeCase = new OfficeCase(office, say);
  await officeCase.open(caseId);
  await officeCase.close();
  const part = office.getByRole('region', { name: say('story.case.title') });
  await expect(part).toContainText(say('story.case.mayNot'));

  // Whoever does not say so is told of nowhere.
  const editor = new StoryPage(office, say);
  await editor.open(caseId);
  await expect(office.getByText(say('story.editor.noConsent'))).toBeVisible();
  await expect(editor.button('publish')).toHaveCount(0);
  const phone = await open('phone');
  const customer = new CustomerPage(phone, say);
  await customer.open(path);
  await customer.enter(pin);
  await phone.getByLabel(say('customer.rating.mayTell')).check();
  await customer.rate(5, 'ていねいでした');

  await officeCase.open(caseId);
  await part.getByRole('link', { name: say('story.case.write') }).click();
  await expect(editor.part('title')).toHaveValue('メールの送受信ができない');
  const mark = v7().slice(-8);
  await editor.part('title').fill(`送信だけが止まった ${mark.replace(/\d/g, 'x')}`);
  await editor.part('symptom').fill(`${contact}様から、朝のうちにお電話がありました。`);
  await editor.part('cause').fill('プロバイダが、パスワードの漏れを見つけて送信を止めていました。');
  await editor
    .part('fix')
    .fill('仙台市泉区桜ケ森の作業場で、ササキさんの電話(０２２・０００・０８１５)から解除しました。');
  await editor.part('lesson').fill('パスワードを長くします。');
  await expect(editor.marks().filter({ hasText: contact })).toBeVisible();
  for (const words of ['仙台市泉区', '桜ケ森', 'ササキ', '０２２・０００・０８１５'])
    await expect(editor.marks().filter({ hasText: words })).toBeVisible();
  await expect(editor.button('publish')).toBeDisabled();
  await editor.button('save').click();
  await expect(office.getByText(/^保存しました/)).toBeVisible();

  await editor.part('symptom').fill('朝のうちに、お電話がありました。');
  await editor.part('fix').fill('窓口の村井さんの説明で、解除しました。');
  // Of a stranger whom the case does not know somebody may say that it is nobody.
  await expect(editor.marks()).toHaveText(['村井さん']);
  await expect(editor.button('publish')).toBeDisabled();
  await office.getByRole('button', { name: say('story.editor.allow'), exact: true }).click();
  await office.getByLabel(say('story.editor.reason')).fill('説明のための仮の名前です');
  await office.getByRole('button', { name: say('story.editor.allow'), exact: true }).click();
  await editor.clean();
  await editor.part('fix').fill('プロバイダの窓口の説明に沿って、解除しました。');
  await editor.button('publish').click();
  const link = office.getByRole('link', { name: say('story.editor.openPage') });
  const address = (await link.getAttribute('href')) ?? '';
  expect(address).toMatch(/^\/stories\/[0-9a-f]{8}\/email-[0-9a-f]{8}$/);
  const home = address.split('/').slice(0, 3).join('/');

  const stranger = await open('phone', undefined, { javaScriptEnabled: false });
  const opened = await stranger.goto(address);
  expect(opened?.status()).toBe(200);
  const article = stranger.getByRole('article');
  await expect(article).toContainText('送信を止めていました');
  await expect(article).toContainText('原因は一件ごとに違います');
  await expect(article.getByRole('link', { name: /022-000-0000/ })).toBeVisible();
  expect(await stranger.content()).not.toMatch(/佐々木|ササキ|桜|0815/);
  const nonce = /'nonce-([^']+)'/.exec(opened?.headers()['content-security-policy'] ?? '')?.[1];
  const html = (await opened?.text()) ?? '';
  const data = /<script type="application\/ld\+json" nonce="([^"]+)">([^<]*)<\/script>/.exec(html);
  expect(data?.[1]).toBe(nonce);
  expect(JSON.parse(data?.[2] ?? '')).toMatchObject({
    '@type': 'Article',
    inLanguage: 'ja',
    url: expect.stringMatching(new RegExp(`${address}$`)),
  });

  // Found by its words, in the other script too; not by others.
  const found = stranger
    .getByRole('link', { name: /送信だけが止まった/ })
    .filter({ hasText: mark.replace(/\d/g, 'x') });
  await stranger.goto(home);
  await stranger.getByRole('searchbox').fill('ぱすわーど');
  await stranger.getByRole('button', { name: say('story.page.searchButton') }).click();
  await expect(found).toBeVisible();
  await stranger.getByRole('searchbox').fill('なかった言葉');
  await stranger.getByRole('button', { name: say('story.page.searchButton') }).click();
  await expect(stranger.getByText(say('story.page.noneFound', { words: 'なかった言葉' }))).toBeVisible();
  const feed = await stranger.request.get(`${home}/feed.xml`);
  expect([feed.headers()['content-type'], feed.headers()['cache-control']]).toEqual([
    'application/atom+xml; charset=utf-8',
    'public, no-cache',
  ]);
  const kept = { 'if-none-match': feed.headers().etag ?? '' };
  expect((await stranger.request.get(`${home}/feed.xml`, { headers: kept })).status()).toBe(304);
  expect(await (await stranger.request.get(`${home}/sitemap.xml`)).text()).toContain(`${address}</loc>`);

  await editor.button('withdraw').click();
  await expect(link).toHaveCount(0);
  expect(await statusOf(stranger, address)).toBe(404);
  expect(await (await stranger.request.get(`${home}/feed.xml`, { headers: kept })).text()).not.toContain(
    address,
  );
  expect(await (await stranger.request.get(`${home}/sitemap.xml`)).text()).not.toContain(address);

  // Published again, it goes when the customer does not allow it any more, and when the shop shows none.
  await editor.button('publish').click();
  await expect(link).toBeVisible();
  expect(await statusOf(stranger, address)).toBe(200);
  await shown(administrator, say, false);
  for (const one of ['/stories', home, address, `${home}/feed.xml`, `${home}/sitemap.xml`])
    expect(await statusOf(stranger, one), one).toBe(404);
  await shown(administrator, say, true);
  expect(await statusOf(stranger, address)).toBe(200);
  await phone.getByLabel(say('customer.rating.mayTell')).uncheck();
  await phone.getByRole('button', { name: say('customer.rating.change') }).tap();
  await expect(phone.getByText(say('customer.rating.thanks'))).toBeVisible();
  expect(await statusOf(stranger, address)).toBe(404);
  await shown(administrator, say, false);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a shop's stories can be used by everybody, ${colorScheme}`, async ({ open, say }) => {
    const administrator = await open('office', 'murakami');
    await shown(administrator, say, true);
    const page = await open('phone', undefined, { colorScheme });
    const refused: string[] = [];
    page.on('console', (said) => {
      if (/Content Security Policy/i.test(said.text())) refused.push(said.text());
    });
    await page.goto('/stories');
    await expect(page).toHaveURL(/\/stories\/[0-9a-f]{8}/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${String(target)}`)),
    ).toEqual([]);
    expect(refused).toEqual([]);
    await shown(administrator, say, false);
  });
}
