import { type Page, request } from '@playwright/test';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { beginVisit } from '../e2e/fixtures/cases';
import { Device } from '../e2e/fixtures/device';
import { OwnTablet } from '../e2e/fixtures/own-tablet';
import { loadPlaybook } from '../prisma/playbooks/load';
import { ensureChromium } from '../scripts/test/machine';
import { type Benchmark, percentile } from './benchmark';
import { DEMO_PASSWORD, startApp } from './support/app';

const OPENINGS = 20;
const SLOWER = 4;
const CHECKS = 50;
const PHOTOS = 10;

/** A case with as many answers and photos as a long visit leaves behind. */
const longVisit = async (device: Device): Promise<string> => {
  const { caseId, visitId } = await beginVisit(device);
  const ref = { kind: 'case' as const, id: caseId };
  const common = { visitId, subjectId: null, words: null, note: null, operator: 'customer' as const };
  for (const { id, outcomes } of loadPlaybook('email').checks.slice(0, CHECKS)) {
    const outcome = outcomes[0]?.id ?? 'unknown';
    await device.send(ref, 'check.record', { id: v7(), checkId: id, outcome, ...common });
  }
  return caseId;
};

const pictures = () =>
  Promise.all(
    Array.from({ length: PHOTOS }, async (_, index) => ({
      name: `${index}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await sharp({
        create: { width: 1600, height: 1200, channels: 3, background: { r: 20 * index, g: 90, b: 140 } },
      })
        .jpeg()
        .toBuffer(),
    })),
  );

/** From the start of the navigation until the step's questions are there, in the page's own milliseconds. */
const open = async (page: Page, address: string): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(address, { waitUntil: 'commit' });
  // Functions with names of their own would need a helper of tsx, which the page has not.
  return page.evaluate(
    (question) =>
      new Promise<number>((resolve) => {
        if (document.querySelector(question)) resolve(performance.now());
        new MutationObserver((_changes, observer) => {
          if (!document.querySelector(question)) return;
          observer.disconnect();
          resolve(performance.now());
        }).observe(document, { childList: true, subtree: true });
      }),
    'main [role="radiogroup"]',
  );
};

const median = (samples: readonly number[]) => percentile(samples, 0.5);

/** A visit opened in a basement: the browser just started, the server dead, everything from the tablet itself. */
export const benchmark: Benchmark = {
  name: 'offline',
  describe: `ms to open a visit of ${CHECKS} checks and ${PHOTOS} photos cold, server dead, CPU ${SLOWER}× slower, ${OPENINGS} times`,
  run: async () => {
    const app = await startApp(null);
    const tablet = new OwnTablet(app.url, {
      executablePath: ensureChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    let stopped = false;
    try {
      const device = await Device.signIn(request, app.url, 'takahashi', DEMO_PASSWORD);
      const caseId = await longVisit(device);
      await device.request.dispose();
      const page = await tablet.start();
      await tablet.signIn('takahashi', DEMO_PASSWORD);
      await page.goto(`/visits/${caseId}/isolation`);
      const camera = page.locator('main input[type="file"]').first();
      await camera.setInputFiles(await pictures());
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page
        .locator('main ul img')
        .nth(PHOTOS - 1)
        .waitFor();
      await tablet.stop();
      await app.stop();
      stopped = true;
      const visits: number[] = [];
      for (let opening = 0; opening < OPENINGS; opening += 1) {
        visits.push(await open(await tablet.start(), `/visits/${caseId}/isolation`));
        await tablet.stop();
      }
      return [
        { name: 'offline', metric: 'cold open, median', unit: 'ms', value: median(visits), floor: null },
        {
          name: 'offline',
          metric: 'cold open, p95',
          unit: 'ms',
          value: percentile(visits, 0.95),
          floor: null,
        },
      ];
    } finally {
      await tablet.end();
      if (!stopped) await app.stop();
    }
  },
};
