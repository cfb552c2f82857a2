import 'client-only';
import { PROTOCOL } from '@/lib/mutation/envelope';
import { MOST_MUTATIONS } from '@/lib/sync/protocol';
import type { Fetch } from './ask';
import { openEntries } from './entries';
import { type Me, rememberMe } from './me';
import { noteAnswer, noteHeard } from './meta';
import { type NoAnswer, postSync, SILENCE } from './post-sync';
import { refOf } from './refs';
import type { LinkState } from './saving';
import { takeAnswer } from './take-answer';
import type { TabletStore } from './tablet-store';

/** Most bytes of mutations in one request, and the bytes that even a thin line carries in a millisecond. */
const MOST_AT_ONCE = 100_000;
const THIN_LINE = 4;
/** After each failure a batch is so many times smaller; after so many it does not get any smaller. */
const SMALLER = 8;
const MOST_PATIENT = 3;

/**
 * Sends everything that waits, a batch at a time, and takes what the server has; at least one exchange.
 * @param failures how many exchanges have failed before: a thin line is given smaller batches and more time then,
 *   which nobody waits for since the server counts as absent already
 * @returns how the line was; `somebody-else` where another person has signed in meanwhile
 */
export const exchange = async (
  store: TabletStore,
  me: Me,
  fetcher: Fetch,
  failures = 0,
): Promise<'online' | NoAnswer> => {
  const patience = Math.min(failures, MOST_PATIENT);
  const stopped = new Set<string>();
  for (;;) {
    const { batch, bytes, refs, all } = await nextBatch(store, stopped, MOST_AT_ONCE / SMALLER ** patience);
    const posted = await postSync(
      fetcher,
      { protocol: PROTOCOL, deviceId: me.deviceId, mutations: batch, held: await held(store) },
      SILENCE * (1 + patience) + (patience > 0 ? bytes / THIN_LINE : 0),
    );
    if (posted.kind !== 'answer') {
      await noteHeard(store.db, LINKS[posted.kind]);
      return posted.kind;
    }
    const { answer } = posted;
    const readable = await takeAnswer(store, answer);
    await rememberMe(answer.me as Me);
    await noteAnswer(store.db, posted);
    if (!readable) {
      await noteHeard(store.db, 'old-app');
      return 'old-app';
    }
    // A gap stops its aggregate; the others' changes go on.
    const gaps = answer.results.filter(
      (result) => result.status === 'refused' && result.code === 'out-of-order',
    );
    for (const { id } of gaps) stopped.add(refs.get(id) ?? '');
    if (all || !answer.results.some(({ id }) => refs.has(id))) return 'online';
  }
};

const LINKS: Record<NoAnswer, Exclude<LinkState, 'online'>> = {
  offline: 'offline',
  'signed-out': 'signed-out',
  'somebody-else': 'signed-out',
  outsider: 'signed-out',
  locked: 'signed-out',
  'old-app': 'old-app',
  'old-server': 'old-server',
};

const nextBatch = async ({ db, seal }: TabletStore, stopped: ReadonlySet<string>, most: number) => {
  const waiting = await db.outbox.where('state').equals('waiting').sortBy('n');
  const rows = waiting.filter(({ ref }) => !stopped.has(ref));
  let bytes = 0;
  const fitting = rows.slice(0, MOST_MUTATIONS).filter((row, at) => {
    bytes += row.bytes.length;
    return at === 0 || bytes < most;
  });
  const batch = (await openEntries(seal, fitting)).map(({ envelope }) => envelope);
  return {
    batch,
    bytes: fitting.reduce((sum, row) => sum + row.bytes.length, 0),
    all: fitting.length === rows.length,
    refs: new Map(fitting.map(({ id, ref }) => [id, ref])),
  };
};

const held = async ({ db }: TabletStore) => {
  const rows = await db.bases.filter(({ gone }) => !gone).toArray();
  return rows.map(({ id, version }) => ({ ...refOf(id), version }));
};
