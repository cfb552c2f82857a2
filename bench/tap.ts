import { type Locator, type Page } from '@playwright/test';
import { type Benchmark, percentile } from './benchmark';
import { startApp } from './support/app';
import { openTablet } from './support/tablet';
import { copyCase } from './support/tablet-rows';

const TAPS = 100;
const SLOWER = 4;
/** Visits that a tablet holds at most: a month of them. */
const VISITS = 300;
/** Milliseconds below which Event Timing tells nothing; what is not told counts as this much. */
const LEAST = 16;

declare global {
  interface Window {
    /** Longest event of each interaction, in milliseconds, by its id. */
    interactions?: Map<number, number>;
    /** Settled when the tap that is awaited has been painted. */
    painted?: Promise<number>;
  }
}

/** From here on the page keeps how long each interaction took until its next paint. */
const observe = (page: Page) =>
  page.evaluate((durationThreshold) => {
    const interactions = new Map<number, number>();
    window.interactions = interactions;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (!entry.interactionId) continue;
        const longest = Math.max(entry.duration, interactions.get(entry.interactionId) ?? 0);
        interactions.set(entry.interactionId, longest);
      }
    });
    observer.observe({ type: 'event', durationThreshold } as PerformanceObserverInit);
  }, LEAST);

/** When the page is at rest: the next tap comes then, as a person's would. */
const rest = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })));

/**
 * Taps two answers in turn, waiting for each to be shown, and tells how long each took. Nothing is looked for in the page
 * until a tap has been painted: a search by role reads every element's style, 25 ms of the page's own time when it is slow.
 */
const measure = async (page: Page, answers: [Locator, Locator]): Promise<number[]> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await observe(page);
  await answers[0].waitFor();
  for (let tap = 0; tap < TAPS; tap += 1) {
    const answer = answers[tap % 2 === 0 ? 0 : 1];
    const box = await answer.boundingBox();
    if (!box) throw new Error('the answer is not in sight');
    await page.evaluate(() => {
      window.painted = new Promise((resolve) => {
        const nextFrame = () => requestAnimationFrame(() => requestAnimationFrame(resolve));
        addEventListener('click', nextFrame, { once: true, capture: true });
      });
    });
    await rest(page);
    // Bare, since `tap()` has work of its own done in the page.
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await page.evaluate(() => window.painted);
    await answer.and(page.locator('[aria-checked="true"]')).waitFor();
  }
  await rest(page);
  const told = await page.evaluate(() => [...(window.interactions?.values() ?? [])]);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return [...told, ...Array.from({ length: Math.max(0, TAPS - told.length) }, () => LEAST)];
};

const BARE = `<button role="radio" aria-checked="false">1</button><button role="radio" aria-checked="false">2</button>
<script>
  const all = [...document.querySelectorAll('button')];
  for (const one of all) one.onclick = () => { for (const other of all) other.setAttribute('aria-checked', other === one); };
</script>`;

/** What a technician does most, on a slow tablet: an answer tapped until it is painted, kept in IndexedDB meanwhile. */
export const benchmark: Benchmark = {
  name: 'tap',
  describe: `p95 of ${TAPS} taps on an outcome until it is painted, CPU ${SLOWER}× slower; floor: a bare button that only shows it`,
  run: async () => {
    const app = await startApp(null);
    const { context, page, caseId, stop } = await openTablet(app);
    try {
      await page.goto(`/visits/${caseId}/isolation`);
      const radios = page.getByRole('main').getByRole('radiogroup').first().getByRole('radio');
      const times = await measure(page, [radios.nth(0), radios.nth(1)]);
      const bare = await context.newPage();
      await bare.setContent(BARE);
      const floor = await measure(bare, [bare.getByRole('radio').nth(0), bare.getByRole('radio').nth(1)]);
      // Behind another page nothing is painted, and no tap is timed.
      await bare.close();
      await context.route('**/api/sync', (route) => route.abort());
      await copyCase(page, caseId, VISITS);
      await page.reload();
      const full = await measure(page, [radios.nth(0), radios.nth(1)]);
      const row = (metric: string, share: number, samples = times) => ({
        name: 'tap',
        metric,
        unit: 'ms' as const,
        value: percentile(samples, share),
        floor: percentile(floor, share),
      });
      return [
        row('outcome tap p50', 0.5),
        row('outcome tap p95', 0.95),
        row(`outcome tap p95, ${VISITS} visits held`, 0.95, full),
      ];
    } finally {
      await stop();
      await app.stop();
    }
  },
};
