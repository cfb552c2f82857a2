import { request } from '@playwright/test';
import { v7 } from 'uuid';
import { beginVisit } from '../e2e/fixtures/cases';
import { Device } from '../e2e/fixtures/device';
import type { Benchmark } from './benchmark';
import { DEMO_PASSWORD, startApp } from './support/app';
import { SyncClient } from './support/sync-client';
import { openTablet } from './support/tablet';
import { queueNotes, untilFlushed } from './support/tablet-rows';

const CHANGES = 1000;
const BATCH = 200;

/** The same changes sent by a bare client, in as few requests as are allowed. */
const bare = async (url: string): Promise<number> => {
  const client = await SyncClient.signIn(url, 'sato');
  const { caseId } = await beginVisit(client);
  const ref = { kind: 'case' as const, id: caseId };
  const notes = Array.from({ length: CHANGES }, (_, n) =>
    client.next(ref, 'note.add', {
      id: v7(),
      words: `圏外で書いた記録 ${n}: 送信ボタンを押すと止まります`,
    }),
  );
  const began = performance.now();
  for (let at = 0; at < CHANGES; at += BATCH) await client.exchange(notes.slice(at, at + BATCH));
  return performance.now() - began;
};

/** A long day without a server comes to its end: from the line's return until nothing waits any more. */
export const benchmark: Benchmark = {
  name: 'flush',
  describe: `ms until ${CHANGES} changes that waited on a tablet are sent and taken; floor: a bare client with the same changes`,
  run: async () => {
    const app = await startApp(null);
    const { context, page, caseId, stop } = await openTablet(app);
    try {
      await page.goto(`/visits/${caseId}/isolation`);
      await page.getByRole('main').getByRole('radiogroup').first().waitFor();
      await context.setOffline(true);
      await queueNotes(page, caseId, CHANGES);
      // The page has to see what was put there behind its back.
      await context.setOffline(false);
      const began = performance.now();
      await page.reload();
      await untilFlushed(page);
      const value = performance.now() - began;
      const device = await Device.signIn(request, app.url, 'takahashi', DEMO_PASSWORD);
      const { notes } = await device.caseOf(caseId);
      await device.request.dispose();
      if (notes.length !== CHANGES) throw new Error(`${notes.length} notes arrived`);
      return [
        {
          name: 'flush',
          metric: `${CHANGES} queued changes`,
          unit: 'ms',
          value,
          floor: await bare(app.url),
        },
      ];
    } finally {
      await stop();
      await app.stop();
    }
  },
};
