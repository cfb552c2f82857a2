import { type BrowserContext, chromium, type Page, request } from '@playwright/test';
import { beginVisit } from '../../e2e/fixtures/cases';
import { Device } from '../../e2e/fixtures/device';
import { signIn } from '../../e2e/fixtures/people';
import { ensureChromium } from '../../scripts/test/machine';
import { type App, DEMO_PASSWORD } from './app';

export type OpenTablet = { context: BrowserContext; page: Page; caseId: string; stop: () => Promise<void> };

/** A technician's tablet in Chromium, signed in, with a visit under way that no page has shown yet. */
export const openTablet = async ({ url }: App): Promise<OpenTablet> => {
  const device = await Device.signIn(request, url, 'takahashi', DEMO_PASSWORD);
  const { caseId } = await beginVisit(device);
  await device.request.dispose();
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1180, height: 820 },
    hasTouch: true,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
  });
  // What is evaluated in a page was compiled by tsx, which keeps functions' names by a helper of its own.
  await context.addInitScript({ content: 'globalThis.__name ??= (value) => value;' });
  await signIn(context.request, 'takahashi', DEMO_PASSWORD);
  const page = await context.newPage();
  return { context, page, caseId, stop: () => browser.close() };
};
