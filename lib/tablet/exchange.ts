import 'client-only';
import { PROTOCOL } from '@/lib/mutation/envelope';
import { MOST_MUTATIONS } from '@/lib/sync/protocol';
import { openEntries } from './entries';
import { noteAnswer, noteHeard } from './meta';
import { type Fetch, type Posted, postSync } from './post-sync';
import { refOf } from './refs';
import { takeAnswer } from './take-answer';
import { type Me, rememberMe } from './me';
import type { TabletStore } from './tablet-store';

/** Most bytes of mutations in one request: on a thin line each has to be through before the server counts as absent. */
const MOST_AT_ONCE = 100_000;

/**
 * Sends everything that waits, a batch at a time, and takes what the server has; at least one exchange.
 * @returns how the line was; `somebody-else` where another person has signed in meanwhile
 */
export const exchange = async (
  store: TabletStore,
  me: Me,
  fetcher: Fetch,
): Promise<'online' | Exclude<Posted['kind'], 'answer'>> => {
  for (;;) {
    const batch = await nextBatch(store);
    const posted = await postSync(fetcher, {
      protocol: PROTOCOL,
      deviceId: me.deviceId,
      mutations: batch,
      held: await held(store),
    });
    if (posted.kind !== 'answer') {
      await noteHeard(store.db, posted.kind === 'offline' ? 'offline' : 'signed-out');
      return posted.kind;
    }
    const { answer } = posted;
    await takeAnswer(store, answer);
    rememberMe(answer.me as Me);
    await noteAnswer(store.db, posted);
    const ended = answer.results.some(
      (result) => result.status !== 'refused' || result.code !== 'out-of-order',
    );
    if (batch.length === 0 || !ended) return 'online';
  }
};

const nextBatch = async ({ db, seal }: TabletStore) => {
  const rows = await db.outbox.where('state').equals('waiting').sortBy('n');
  let bytes = 0;
  const fitting = rows.slice(0, MOST_MUTATIONS).filter((row, at) => {
    bytes += row.bytes.length;
    return at === 0 || bytes < MOST_AT_ONCE;
  });
  return (await openEntries(seal, fitting)).map(({ envelope }) => envelope);
};

const held = async ({ db }: TabletStore) => {
  const rows = await db.bases.filter(({ gone }) => !gone).toArray();
  return rows.map(({ id, version }) => ({ ...refOf(id), version }));
};
