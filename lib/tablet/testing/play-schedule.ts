import 'client-only';
import { same } from '@/lib/sync/contract-lab';
import { FuzzWorld } from './fuzz-world';
import { Random } from './random';

/** Most steps of one schedule. */
const STEPS = 30;

/**
 * Plays the schedule of a seed and proves what has to hold after it: nothing that was acknowledged is lost, nothing is
 * applied twice, all copies are equal.
 * @returns how many mutations the server applied
 * @throws Error that names the seed and what was done
 */
export const playSchedule = async (seed: number): Promise<number> => {
  const random = new Random(seed);
  const world = new FuzzWorld(random, 0x10000000 + (seed % 0xe0000000));
  try {
    await world.start();
    world.server.version = random.of(['same', 'newer', 'newer']);
    const steps = 1 + random.below(STEPS);
    for (let step = 0; step < steps; step += 1) await world.step();
    await world.end();
    return await prove(world);
  } catch (error) {
    const told = world.told.join('\n');
    throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}\n${told}`, {
      cause: error,
    });
  } finally {
    for (const tablet of world.tablets) await tablet.store.db.delete();
  }
};

const prove = async ({ server, lab, tablets, givenUp }: FuzzWorld): Promise<number> => {
  const refs = [lab.shop, lab.customer, lab.case];
  const journal = (await Promise.all(refs.map((ref) => server.store.journal(ref)))).flat();
  const applied = new Set(journal.map(({ id }) => id));
  same(applied.size, journal.length, 'mutations that are in the journal, each once');

  for (const ref of refs) {
    const truth = await server.store.load(ref);
    for (const tablet of tablets) same(await tablet.store.load(ref), truth, `${ref.kind} on ${tablet.name}`);
  }

  for (const tablet of tablets) {
    const entries = await tablet.entries();
    same(
      entries.filter(({ state }) => state !== 'refused').map(({ envelope }) => envelope.name),
      [],
      `what ${tablet.name} has not sent`,
    );
    const refused = new Set(entries.map(({ id }) => id));
    same(
      [...refused].filter((id) => applied.has(id)),
      [],
      'what counts as refused and was applied',
    );
    const stoodFor = new Set(tablet.retries.values());
    const lost = [...tablet.acknowledged].filter(
      (id) => !applied.has(id) && !refused.has(id) && !givenUp.has(id) && !stoodFor.has(id),
    );
    same(lost, [], `acknowledged by ${tablet.name} and lost`);
    const isKept = (id: string) => applied.has(id) || refused.has(id);
    const done = [...tablet.retries].filter(([again]) => isKept(again)).map(([, first]) => first);
    same(
      done.filter((id) => isKept(id) || done.indexOf(id) !== done.lastIndexOf(id)),
      [],
      'done once more, and still there or done already',
    );
  }
  return journal.length;
};
