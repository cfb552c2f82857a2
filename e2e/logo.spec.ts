import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { beginVisit } from './fixtures/cases';
import { giveReport } from './fixtures/given-report';
import { expect, test } from './fixtures/test';
import type { Say } from './fixtures/words';
import { CustomerPage } from './pages/customer';

const logo = () =>
  sharp({
    create: { width: 600, height: 200, channels: 4, background: { r: 10, g: 125, b: 90, alpha: 0.5 } },
  })
    .withExif({ IFD0: { Copyright: 'SECRET PLACE' } })
    .png()
    .toBuffer();

/** Small on the wire, 256 million pixels when unpacked. */
const bomb = () =>
  sharp({
    create: { width: 16_000, height: 16_000, channels: 3, background: '#000' },
    limitInputPixels: false,
  })
    .png()
    .toBuffer();

class Settings {
  constructor(
    readonly page: Page,
    readonly say: Say,
  ) {}

  get shown() {
    return this.page.getByRole('img', { name: this.say('settings.shop.logo.alt') });
  }

  get input() {
    return this.page.getByLabel(this.say('settings.shop.logo.choose'), { exact: true });
  }

  /** Chooses until the page says how it went: a page that has just come up may not hear the first time. */
  async choose(file: Buffer | string, ends: Locator): Promise<void> {
    // Whatever the name says, what it is tells its content.
    const given = typeof file === 'string' ? file : { name: 'logo.png', mimeType: 'image/png', buffer: file };
    await expect(async () => {
      await this.input.setInputFiles(given);
      await expect(ends).toBeVisible({ timeout: 5_000 });
    }).toPass();
  }

  /** Why the picture was not taken. */
  problem(code: string) {
    return this.page.getByText(this.say(`settings.shop.logo.problem.${code}`));
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: this.say('office.customer.save') }).click();
    await expect(this.page.getByText(this.say('office.customer.saved', { time: '' }).trim())).toBeVisible();
  }

  async remove(): Promise<void> {
    await this.page.getByRole('button', { name: this.say('settings.shop.logo.remove') }).click();
    await expect(this.shown).toHaveCount(0);
    await this.save();
  }
}

test('a logo stands on what is issued from then on, is hidden before the PIN, and goes again', async ({
  open,
  device,
  say,
}) => {
  const tablet = await device('sato');
  const plain = await giveReport(tablet, await beginVisit(tablet));
  const administrator = await open('office', 'murakami');
  await administrator.goto('/settings/shop');
  const settings = new Settings(administrator, say);
  await settings.choose(await logo(), settings.shown);
  await settings.save();
  const given = await giveReport(tablet, await beginVisit(tablet));
  await administrator.reload();
  await expect(settings.shown).toHaveJSProperty('naturalWidth', 600);
  const kept = await administrator.request.get((await settings.shown.getAttribute('src')) ?? '');
  expect(kept.headers()['content-type']).toBe('image/png');
  expect((await kept.body()).includes('SECRET')).toBe(false);
  await settings.remove();

  const phone = await open('phone');
  const page = new CustomerPage(phone, say);
  const status = async (path: string) => (await phone.request.get(path)).status();
  const picture = phone.locator('main img');
  await page.open(given.path);
  expect(await status(`${given.path}/logo`)).toBe(404);
  await expect(phone.locator('img')).toHaveCount(0);
  await page.enter(given.pin);
  // What was issued with it keeps it.
  await expect(picture).toHaveJSProperty('naturalWidth', 600);
  expect(await status(`${given.path}/logo`)).toBe(200);
  expect((await page.pdf()).byteLength).toBeGreaterThan(1000);

  await page.open(plain.path);
  await page.enter(plain.pin);
  await expect(phone.getByRole('article')).toBeVisible();
  await expect(picture).toHaveCount(0);
  expect(await status(`${plain.path}/logo`)).toBe(404);
});

test('what is no picture, a bomb, or 60 MB is refused in words, and the form keeps what it had', async ({
  open,
  say,
}) => {
  const administrator = await open('office', 'murakami');
  await administrator.goto('/settings/shop');
  const settings = new Settings(administrator, say);
  const warranty = administrator.getByLabel(say('settings.shop.warranty'), { exact: true });
  await warranty.fill('書きかけの保証');
  for (const bytes of [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), await bomb()]) {
    await settings.choose(bytes, settings.problem('not-a-picture'));
    await expect(settings.shown).toHaveCount(0);
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic0000')]);
    await settings.choose(heic, settings.problem('heic'));
  }
  const folder = mkdtempSync(join(tmpdir(), 'kiriwake-logo-'));
  try {
    const file = join(folder, 'large.png');
    writeFileSync(file, '');
    truncateSync(file, 60_000_000);
    await settings.choose(file, settings.problem('too-large'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await expect(warranty).toHaveValue('書きかけの保証');
  // Whoever goes past the page is refused as well.
  const answer = await administrator.request.post('/api/logos', {
    headers: { 'x-kiriwake-sync': '1', origin: new URL(administrator.url()).origin },
    data: Buffer.alloc(11_000_000),
  });
  expect([answer.status(), ((await answer.json()) as { code: string }).code]).toEqual([413, 'too-large']);
});
