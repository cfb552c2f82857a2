import { type Browser, chromium, request } from '@playwright/test';
import { beginVisit } from '../e2e/fixtures/cases';
import { Device } from '../e2e/fixtures/device';
import { giveReport } from '../e2e/fixtures/given-report';
import { ensureChromium } from '../scripts/test/machine';
import type { Benchmark } from './benchmark';
import { DEMO_PASSWORD, startApp } from './support/app';

/** Bytes a second and milliseconds of the browser's own slow 3G; how many times slower the processor is. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER = 4;

type Weighed = { kilobytes: number; paint: number };

/** Opens a report as a phone does that has nothing of it yet, and weighs all that comes over the line but pictures. */
const weigh = async (browser: Browser, address: string, pin: string): Promise<Weighed> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('input[name=pin]').fill(pin);
  const session = await context.newCDPSession(page);
  const pictures = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Image') pictures.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!pictures.has(requestId)) bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', SLOW_3G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.locator('button[type=submit]').click();
  await page.getByRole('article').waitFor();
  await page.waitForLoadState('networkidle');
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await context.close();
  return { kilobytes: bytes / 1000, paint };
};

/** The customer's page after the PIN, for a phone that sees it for the first time. */
export const benchmark: Benchmark = {
  name: 'customer-page',
  describe: `kB over the line without pictures (most 60), and first paint on slow 3G with a processor ${SLOWER} times slower`,
  run: async () => {
    const app = await startApp(null);
    const browser = await chromium.launch({
      executablePath: ensureChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    try {
      const device = await Device.signIn(request, app.url, 'takahashi', DEMO_PASSWORD);
      const { path, pin } = await giveReport(device, await beginVisit(device));
      await device.request.dispose();
      const { kilobytes, paint } = await weigh(browser, app.url + path, pin);
      const name = 'customer-page';
      return [
        { name, metric: 'everything but pictures', unit: 'kB', value: kilobytes, floor: null },
        { name, metric: 'first paint, slow 3G', unit: 'ms', value: paint, floor: null },
      ];
    } finally {
      await browser.close();
      await app.stop();
    }
  },
};
