import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { DEMO_PASSWORD, startApp } from '../bench/support/app';
import { env } from './env';
import { root } from './root';
import { run, say } from './say';
import { ensureChromium } from './test/machine';

const SIZES = {
  tablet: { width: 1180, height: 820 },
  portrait: { width: 800, height: 1280 },
  phone: { width: 390, height: 844 },
  office: { width: 1440, height: 900 },
} as const;
type Size = keyof typeof SIZES;
type Look = { language: 'ja' | 'en'; dark: boolean };

const LOOKS: Look[] = [
  { language: 'ja', dark: false },
  { language: 'en', dark: true },
];
const STEPS = ['greeting', 'symptom', 'information', 'isolation', 'resolution', 'report'];
const OFFICE_PAGES = ['board', 'cases', 'calls/new', 'customers'];
const SETTINGS_PAGES = [
  'settings/shop',
  'settings/users',
  'settings/fees',
  'settings/hours',
  'settings/desks',
];
/** A server that runs already has its own. */
const password = (env.KIRIWAKE_E2E_URL && env.KIRIWAKE_DEMO_PASSWORD) || DEMO_PASSWORD;
const pictures = join(root, 'docs/pictures');
const folder = join(root, 'test-results/screenshots');

/** A browser of somebody's own; nobody's where no person is named. */
const open = async (
  browser: Browser,
  url: string,
  size: Size,
  look: Look,
  person?: string,
): Promise<Page> => {
  const context = await browser.newContext({
    viewport: SIZES[size],
    hasTouch: size !== 'office',
    locale: look.language === 'ja' ? 'ja-JP' : 'en-GB',
    timezoneId: 'Asia/Tokyo',
    colorScheme: look.dark ? 'dark' : 'light',
    baseURL: url,
  });
  await context.addCookies([{ name: 'kiriwake-locale', value: look.language, url }]);
  if (person) {
    const { csrfToken } = (await (await context.request.get('/api/auth/csrf')).json()) as {
      csrfToken: string;
    };
    await context.request.post('/api/auth/callback/credentials', {
      form: { csrfToken, email: `${person}@mori.example.jp`, password, json: 'true' },
    });
  }
  return context.newPage();
};

/** Takes a page once it has come to rest. */
const take = async (page: Page, path: string, name: string): Promise<void> => {
  await page.goto(path);
  await page.locator('h1, h2').first().waitFor();
  await page.waitForLoadState('load');
  await page.screenshot({ path: join(folder, `${name}.png`) });
};

/** Takes a picture for the README as it stands, in few colours: under 300 kB. */
const picture = async (page: Page, name: string): Promise<void> => {
  const png = await page.screenshot();
  await sharp(png)
    .png({ palette: true, colours: 128, effort: 10 })
    .toFile(join(pictures, `${name}.png`));
};

/** The case that the product is built around, by its number in the demo. */
const findReference = async (page: Page): Promise<string> => {
  await page.goto(`/cases?q=${encodeURIComponent('sasaki@aoba.example.ne.jp')}`);
  const link = page.locator('a[href^="/cases/"]').filter({ hasText: /K-\d{4}-\d+/ });
  return (await link.first().getAttribute('href')) ?? '/cases';
};

const office = async (browser: Browser, url: string, look: Look): Promise<string> => {
  const page = await open(browser, url, 'office', look, 'chiba');
  const suffix = `${look.language}-${look.dark ? 'dark' : 'light'}`;
  for (const path of OFFICE_PAGES) await take(page, `/${path}`, `office-${path.replace('/', '-')}-${suffix}`);
  const reference = await findReference(page);
  await take(page, reference, `office-case-${suffix}`);
  if (look.language === 'ja') await picture(page, 'office-case');
  await page.context().close();
  return reference;
};

/** Pages of the administrator, and what everybody meets first. */
const settings = async (browser: Browser, url: string, look: Look): Promise<void> => {
  const suffix = `${look.language}-${look.dark ? 'dark' : 'light'}`;
  const page = await open(browser, url, 'office', look, 'murakami');
  for (const path of SETTINGS_PAGES) await take(page, `/${path}`, `${path.replace('/', '-')}-${suffix}`);
  await page.context().close();
  for (const size of ['office', 'phone'] as const) {
    const nobody = await open(browser, url, size, look);
    await take(nobody, '/sign-in', `sign-in-${size}-${suffix}`);
    await nobody.context().close();
  }
};

const tablet = async (browser: Browser, url: string, look: Look, caseId: string): Promise<void> => {
  for (const size of ['tablet', 'portrait', 'phone'] as const) {
    const page = await open(browser, url, size, look, 'takahashi');
    const suffix = `${size}-${look.language}-${look.dark ? 'dark' : 'light'}`;
    await take(page, '/today', `today-${suffix}`);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    for (const step of STEPS) await take(page, `/visits/${caseId}/${step}`, `${step}-${suffix}`);
    await take(page, '/visits/new', `new-case-${suffix}`);
    await take(page, `/visits/${caseId}/saving`, `saving-${suffix}`);
    if (size === 'tablet' && look.language === 'ja') {
      await take(page, `/visits/${caseId}/isolation`, 'isolation');
      // The check that decided it, with its answer.
      const decided = page.getByRole('button', { name: 'ウェブメールから、送れますか' });
      await page.getByRole('button', { name: '確認項目', exact: true }).click();
      await page.getByRole('dialog').locator(decided).click();
      await page.getByRole('heading', { name: 'ウェブメールから、送れますか' }).waitFor();
      await picture(page, 'tablet-isolation');
    }
    await page.context().close();
  }
};

/** The office makes a link; a phone opens it. */
const customer = async (browser: Browser, url: string, reference: string): Promise<void> => {
  const look = { language: 'ja', dark: false } as const;
  const page = await open(browser, url, 'office', look, 'chiba');
  await page.goto(reference);
  const make = { name: '新しいリンクを作る' };
  await page.getByRole('button', make).first().click();
  await page.getByRole('dialog').getByRole('button', make).click();
  const dialog = page.getByRole('dialog').filter({ hasText: '/r/' });
  const words = await dialog.innerText();
  const [, path = ''] = /(\/r\/[\w-]+)/.exec(words) ?? [];
  const [pin = ''] = /^\d{4}$/m.exec(words) ?? [];
  const phone = await open(browser, url, 'phone', look);
  await take(phone, path, 'customer-pin');
  await phone.getByLabel('閲覧番号').fill(pin);
  await phone.getByRole('button', { name: '開く', exact: true }).click();
  await phone.getByRole('heading', { level: 2 }).first().waitFor();
  await phone.screenshot({ path: join(folder, 'customer-report.png'), fullPage: true });
  await picture(phone, 'customer-report');
};

// Every page at its sizes, in both languages and themes, from the demo's data.
await run(async () => {
  mkdirSync(folder, { recursive: true });
  mkdirSync(pictures, { recursive: true });
  const executablePath = ensureChromium();
  const app = env.KIRIWAKE_E2E_URL
    ? { url: env.KIRIWAKE_E2E_URL, stop: async () => undefined }
    : await startApp(null);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const look of LOOKS) {
      const reference = await office(browser, app.url, look);
      await settings(browser, app.url, look);
      await tablet(browser, app.url, look, reference.split('/').at(-1) ?? '');
      if (look.language === 'ja') await customer(browser, app.url, reference);
    }
    say(`Screenshots: ${folder}, ${pictures}`);
  } finally {
    await browser.close();
    await app.stop();
  }
});
