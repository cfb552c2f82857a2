import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { STEPS } from '@/lib/case/steps';
import type { Benchmark } from './benchmark';
import { startApp } from './support/app';
import { bareReact } from './support/bare-react';
import { openTablet } from './support/tablet';

/** Collects the scripts that a page fetches, each once, as they weigh packed (gzip), in bytes. */
const weigh = (page: Page) => {
  const scripts = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script' || scripts.has(response.url())) return;
    scripts.set(
      response.url(),
      response.body().then((body) => gzipSync(body).length),
    );
  });
  return async () => (await Promise.all(scripts.values())).reduce((sum, size) => sum + size, 0) / 1000;
};

/** All JavaScript that a tablet fetches for a visit, packed. */
export const benchmark: Benchmark = {
  name: 'javascript',
  describe:
    'gzip kB of all scripts fetched until the six steps are walked; floor: a page of React and ReactDOM alone',
  run: async () => {
    const app = await startApp(null);
    const { page, caseId, stop } = await openTablet(app);
    try {
      const fetched = weigh(page);
      await page.goto('/today');
      await page.getByRole('navigation').first().waitFor();
      await page.goto(`/visits/${caseId}`);
      for (const step of STEPS) {
        const link = page.locator(`nav a[href$="/${step}"]:visible`).first();
        await link.tap();
        await link.and(page.locator('[aria-current="step"]')).waitFor();
        await page.waitForLoadState('networkidle');
      }
      return [
        {
          name: 'javascript',
          metric: 'scripts of the six steps, gzip',
          unit: 'kB',
          value: await fetched(),
          floor: (await bareReact()) / 1000,
        },
      ];
    } finally {
      await stop();
      await app.stop();
    }
  },
};
