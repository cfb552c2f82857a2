import type { Benchmark } from './benchmark';
import { startApp } from './support/app';

/** From `npm start` on an empty data folder to the first page, demo data included; install and build come before. */
export const benchmark: Benchmark = {
  name: 'start',
  describe: 'seconds from start to the first page, after install and build: a first start with demo data',
  run: async () => {
    // The first makes the build, if there is none for these sources yet.
    const built = await startApp(null);
    await built.stop();
    const began = performance.now();
    const app = await startApp(null);
    try {
      const page = await fetch(`${app.url}/sign-in`);
      if (!page.ok) throw new Error(`the sign-in page answered ${page.status}`);
      await page.text();
      const seconds = (performance.now() - began) / 1000;
      return [{ name: 'start', metric: 'first start to first page', unit: 's', value: seconds, floor: null }];
    } finally {
      await app.stop();
    }
  },
};
