import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '@/lib/mutation/actor';
import type { Envelope } from '@/lib/mutation/envelope';
import type { Refusal } from '@/lib/mutation/refusal';
import { sendings, type Sender } from '@/lib/sync/contract-arbitraries';
import { Lab } from '@/lib/sync/contract-lab';
import { createMemoryStore } from '@/lib/sync/memory-store';
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
  (lab: Lab) =>
  ({ name, args }: Envelope): Refusal | null => {
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
  const memory = await new Lab(
    createMemoryStore(() => context, serverRefusals(postgres)),
    salt,
  ).prepare();
  return { memory, postgres };
};

test(
  '[S18] whatever is sent, Postgres and memory end it alike, and nothing throws',
  { timeout: 120_000 },
  async () => {
    // The salt of ids differs from run to run of one property: sequences are made for a fixed lab and moved over.
    const model = new Lab(createMemoryStore(), 0xabcdef);
    await fc.assert(
      fc.asyncProperty(sendings(model), async (batches) => {
        const { memory, postgres } = await labs();
        const here = JSON.parse(
          JSON.stringify(batches).replaceAll('00abcdef-', `${salt.toString(16).padStart(8, '0')}-`),
        );
        for (const { by, mutations } of here as typeof batches) {
          const inMemory = await memory.commit(mutations, actorOf(memory, by));
          const inPostgres = await postgres.commit(mutations, actorOf(postgres, by));
          expect(inPostgres).toEqual(inMemory);
        }
        expect(await postgres.kept()).toEqual(await memory.kept());
        expect(await postgres.store.journal(postgres.case)).toEqual(await memory.store.journal(memory.case));
      }),
      { numRuns: 60, endOnFailure: false },
    );
  },
);
