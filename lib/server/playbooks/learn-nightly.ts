import 'server-only';
import { wallTime } from '@/lib/case/zone';
import type { ShopState } from '@/lib/shop/state';
import { pool } from '../db';
import { log } from '../log';
import { onStopping } from '../stopping';
import { loadAggregates } from '../store/load-aggregate';
import { learnFromCases } from './learn-from-cases';

/** Milliseconds between two looks at the clock. */
const REGULAR = 20 * 60_000;
const DAY = 24 * 60 * 60_000;
/** Minutes since midnight in the shop's zone between which it is learned: nobody is at a customer's then. */
const NIGHT = { from: 3 * 60, until: 5 * 60 };

/** Takes a shop's night for this instance; another one gets the next. */
const claim = async (shopId: string, day: string, now: Date): Promise<boolean> => {
  const { rowCount } = await pool.query(
    `INSERT INTO "RateLimit" ("key", "points", "expire") VALUES ($1, 1, $2) ON CONFLICT DO NOTHING`,
    [`learning ${shopId} ${day}`, now.getTime() + DAY],
  );
  return rowCount === 1;
};

/**
 * Learns for every shop where it is night, once a night, what its closed cases say.
 * @returns how many versions were made
 */
export const learnTonight = async (now: Date): Promise<number> => {
  const { rows } = await pool.query<{ id: string }>('SELECT "id" FROM "Shop"');
  const ids = rows.map(({ id }) => id);
  let made = 0;
  for (const { state } of await loadAggregates(pool, 'shop', ids)) made += await learnFor(state, now);
  return made;
};

const learnFor = async (shop: ShopState, now: Date): Promise<number> => {
  const { id: shopId, zone } = shop.root;
  const { day, minute } = wallTime(now.toISOString(), zone);
  if (minute < NIGHT.from || minute >= NIGHT.until || !(await claim(shopId, day, now))) return 0;
  const { rows } = await pool.query<{ id: string }>(
    `SELECT DISTINCT "playbookId" AS "id" FROM "Case" WHERE "shopId" = $1 AND "status" = 'closed'`,
    [shopId],
  );
  let made = 0;
  for (const { id } of rows) {
    const learnt = await learnFromCases({ kind: 'system', shopId }, shop, id, true);
    if (learnt.ok) {
      log.info(
        { shopId, playbookId: id, version: learnt.version, cases: learnt.cases },
        'learned from cases',
      );
      made += 1;
    }
  }
  return made;
};

/** Learns each night from now until this process stops. */
export const startLearning = (): void => {
  const look = () =>
    learnTonight(new Date()).catch((err: unknown) => log.warn({ err }, 'it could not be learned from cases'));
  const timer = setInterval(() => void look(), REGULAR);
  timer.unref();
  onStopping(() => clearInterval(timer));
};
