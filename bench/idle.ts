import type { Page, Request } from '@playwright/test';
import type { Benchmark } from './benchmark';
import { startApp } from './support/app';
import { countedLine } from './support/counted-line';
import { openTablet } from './support/tablet';

const LOOKS = 20;
/** How often a tablet looks at the server in a day: every 30 s. */
const LOOKS_A_DAY = (24 * 3600) / 30;

/** One exchange, to its end. A body that was read whole may be told as broken off: the page lets go of it first. */
const theEndOf = (page: Page) => {
  const isSync = (one: Request) => one.url().endsWith('/api/sync');
  return Promise.race([
    page.waitForEvent('requestfinished', isSync),
    page.waitForEvent('requestfailed', isSync),
  ]);
};

/** What a tablet that nobody touches sends and receives in a day, with a page open all the time. */
export const benchmark: Benchmark = {
  name: 'idle',
  describe:
    'kB on the wire of an idle day, both ways, from so many looks at the server; floor: bare requests for the health check',
  run: async () => {
    const app = await startApp(null);
    const line = await countedLine(app.url);
    const { page, stop } = await openTablet({ ...app, url: line.url });
    try {
      await page.goto('/today');
      await page.getByRole('navigation').first().waitFor();
      await page.waitForLoadState('networkidle');
      const before = line.bytes();
      for (let look = 0; look < LOOKS; look += 1) {
        const ended = theEndOf(page);
        await page.evaluate(() => window.dispatchEvent(new Event('online')));
        await ended;
      }
      const each = (line.bytes() - before) / LOOKS;
      const bareBefore = line.bytes();
      for (let look = 0; look < LOOKS; look += 1) await (await fetch(`${line.url}/api/health`)).text();
      const floor = (line.bytes() - bareBefore) / LOOKS;
      return [
        {
          name: 'idle',
          metric: 'an idle day',
          unit: 'kB',
          value: (each * LOOKS_A_DAY) / 1000,
          floor: (floor * LOOKS_A_DAY) / 1000,
        },
      ];
    } finally {
      await stop();
      line.stop();
      await app.stop();
    }
  },
};
