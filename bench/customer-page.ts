import { type Browser, chromium, type Page, request } from '@playwright/test';
import { beginVisit } from '../e2e/fixtures/cases';
import { Device } from '../e2e/fixtures/device';
import { giveReport } from '../e2e/fixtures/given-report';
import { ensureChromium } from '../scripts/test/machine';
import { type Benchmark, percentile, type Row } from './benchmark';
import { DEMO_PASSWORD, startApp } from './support/app';
import { serveBareForm } from './support/bare-form';

/**
 * WebPageTest's "3G Slow": milliseconds of one way there and back, which every request waits for its answer's first
 * byte; bytes a second (400 kbit/s). How many times slower the processor is.
 */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER = 4;
/** Middle figures are told of so many walks, each with an empty browser. */
const WALKS = 5;

/** The pages on the way. What the PIN is sent to answers with the way back to the page: two ways there and back. */
const PAGES = [
  { of: 'asking', what: 'link opened' },
  { of: 'opened', what: 'report, from the PIN sent' },
  { of: 'again', what: 'report, link opened again' },
] as const;

type Weighed = { kilobytes: number; paint: number };

const firstPaint = async (page: Page): Promise<number> => {
  await page.waitForLoadState('networkidle');
  return page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
};

/**
 * Opens a link and types its PIN, as a phone does that has nothing of it yet, and weighs all that comes over the line
 * but pictures.
 */
const walk = async (
  browser: Browser,
  address: string,
  pin: string,
): Promise<Record<(typeof PAGES)[number]['of'], Weighed>> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const pictures = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Image') pictures.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!pictures.has(requestId)) bytes += encodedDataLength;
  });
  const weighed = async (): Promise<Weighed> => {
    const paint = await firstPaint(page);
    const kilobytes = bytes / 1000;
    bytes = 0;
    return { kilobytes, paint };
  };
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', SLOW_3G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(address);
  const asking = await weighed();
  await page.locator('input[name=pin]').fill(pin);
  await page.locator('button[type=submit]').click();
  await page.getByRole('article').waitFor();
  const opened = await weighed();
  await page.goto(address);
  const again = await weighed();
  await context.close();
  return { asking, opened, again };
};

const walks = async (browser: Browser, address: string, pin: string) => {
  const all: Awaited<ReturnType<typeof walk>>[] = [];
  for (let at = 0; at < WALKS; at += 1) all.push(await walk(browser, address, pin));
  const middle = (figure: (one: (typeof all)[number]) => number) => percentile(all.map(figure), 0.5);
  return (of: (typeof PAGES)[number]['of']): Weighed => ({
    kilobytes: middle((one) => one[of].kilobytes),
    paint: middle((one) => one[of].paint),
  });
};

/** The customer's pages for a phone that has nothing of them: the question for the PIN, the report, the report again. */
export const benchmark: Benchmark = {
  name: 'customer-page',
  describe: `kB over the line without pictures (most 60), and first paint with 400 ms there and back, 400 kbit/s and a processor ${SLOWER} times slower (most 1,000 ms); floor: pages of one character`,
  run: async () => {
    const app = await startApp(null);
    const bare = await serveBareForm();
    const browser = await chromium.launch({
      executablePath: ensureChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    try {
      const device = await Device.signIn(request, app.url, 'takahashi', DEMO_PASSWORD);
      const { path, pin } = await giveReport(device, await beginVisit(device));
      await device.request.dispose();
      const floor = await walks(browser, bare.address, '0000');
      const own = await walks(browser, app.url + path, pin);
      const name = 'customer-page';
      return PAGES.flatMap(({ of, what }): Row[] => [
        {
          name,
          metric: `${what}: all but pictures`,
          unit: 'kB',
          value: own(of).kilobytes,
          floor: floor(of).kilobytes,
        },
        { name, metric: `${what}: first paint`, unit: 'ms', value: own(of).paint, floor: floor(of).paint },
      ]);
    } finally {
      await browser.close();
      bare.stop();
      await app.stop();
    }
  },
};
