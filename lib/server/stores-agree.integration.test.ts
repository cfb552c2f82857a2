import fc from 'fast-check';
import { beforeAll, test } from 'vitest';
import type { Actor } from '@/lib/mutation/actor';
import type { Envelope } from '@/lib/mutation/envelope';
import type { Refusal } from '@/lib/mutation/refusal';
import { sendings, type Sender } from '@/lib/sync/contract-arbitraries';
import { Lab, same } from '@/lib/sync/contract-lab';
import { createMemoryStore } from '@/lib/sync/memory-store';
import { personalStories } from '@/lib/story/personal-stories';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { loadShippedPlaybooks } from '@/prisma/playbooks/load';
import { pool } from './db';
import { createPostgresStore } from './postgres-store';

beforeAll(publishPlaybooks);

const email = loadShippedPlaybooks()[0] ?? null;

const actorOf = (lab: Lab, by: Sender): Actor =>
  by === 'outsider' ? { ...lab.chiba, userId: lab.id(98), shopId: lab.id(99) } : lab[by];

/** What only the server can tell, told again in the shortest words. */
const serverRefusals =
  (lab: Lab, personal: ReadonlySet<string>) =>
  ({ id, name, args }: Envelope): Refusal | null => {
    if (personal.has(id)) return 'personal-data';
    const technicians: unknown[] = [10, 11, 12, 13].map((n) => lab.id(n));
    const assigns = name === 'case.assign' || name === 'appointment.make';
    if (assigns && !technicians.includes(args.technicianId)) return 'unknown-technician';
    // No generated hash is the SHA-256 of a generated content.
    return name === 'report.issue' || name === 'paper.issue' ? 'content-changed' : null;
  };

let salt = 0x70000;

const labs = async () => {
  salt += 1;
  const postgres = await new Lab(createPostgresStore(pool), salt).prepare();
  const { number } = (await postgres.kept()).state.root;
  const context = { playbook: email, numbers: { caseNumber: number ?? undefined }, reviews: true };
  const personal = new Set<string>();
  const memory = await new Lab(
    createMemoryStore(() => context, serverRefusals(postgres, personal)),
    salt,
  ).prepare();
  const { state: shop } = (await memory.store.load({ kind: 'shop', id: memory.shop.id })) ?? {};
  const { state: customer } = (await memory.store.load({ kind: 'customer', id: memory.customer.id })) ?? {};
  if (!shop || !customer) throw new Error('no shop or customer yet');
  const commit = async (mutations: readonly Envelope[], actor: Actor) => {
    personal.clear();
    const { state } = await memory.kept();
    for (const id of personalStories(mutations, state, customer, shop)) personal.add(id);
    return memory.commit(mutations, actor);
  };
  return { memory, postgres, commit };
};

test(
  '[S18] whatever is sent, Postgres and memory end it alike, and nothing throws',
  { timeout: 120_000 },
  async () => {
    // The salt of ids differs from run to run of one property: sequences are made for a fixed lab and moved over.
    const model = new Lab(createMemoryStore(), 0xabcdef);
    await fc.assert(
      fc.asyncProperty(sendings(model), async (batches) => {
        const { memory, postgres, commit } = await labs();
        const moved = JSON.parse(
          JSON.stringify(batches).replaceAll('00abcdef-', `${salt.toString(16).padStart(8, '0')}-`),
        );
        for (const { by, mutations } of moved as typeof batches) {
          const inMemory = await commit(mutations, actorOf(memory, by));
          const inPostgres = await postgres.commit(mutations, actorOf(postgres, by));
          same(inPostgres, inMemory, 'endings');
        }
        same(await postgres.kept(), await memory.kept(), 'state');
        const journals = [postgres, memory].map((lab) => lab.store.journal(lab.case));
        const [there, here] = await Promise.all(journals);
        same(there, here, 'journal');
      }),
      { numRuns: 60, endOnFailure: false },
    );
  },
);
