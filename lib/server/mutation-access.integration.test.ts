import fc from 'fast-check';
import * as z from 'zod/mini';
import { beforeAll, describe, expect, test } from 'vitest';
import { MUTATION_ACCESS, type Access } from '@/lib/access/mutation-access';
import type { Actor, Role } from '@/lib/mutation/actor';
import type { AggregateRef } from '@/lib/mutation/envelope';
import { MUTATIONS } from '@/lib/mutation/registry';
import { valueFor, valuesOf } from '@/lib/sync/contract-arbitraries';
import { at, Lab } from '@/lib/sync/contract-lab';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { pool } from './db';
import { createPostgresStore } from './postgres-store';

let lab: Lab;

beforeAll(async () => {
  await publishPlaybooks();
  lab = await new Lab(createPostgresStore(pool), 0xa0001).prepare();
});

const WHO = ['assigned', 'colleague', 'office', 'administrator', 'customer', 'outsider'] as const;
type Who = (typeof WHO)[number];

const actorOf = (who: Who): Actor => {
  const user = (n: number, roles: Role[]) => ({
    kind: 'user' as const,
    userId: lab.id(n),
    shopId: lab.shop.id,
    roles,
  });
  switch (who) {
    case 'assigned':
      return lab.takahashi;
    case 'colleague':
      return lab.sato;
    case 'office':
      return lab.chiba;
    case 'administrator':
      return user(10, ['administrator']);
    case 'customer':
      return { kind: 'customer', shopId: lab.shop.id, caseId: lab.case.id };
    case 'outsider':
      return { ...user(98, ['technician', 'office', 'administrator']), shopId: lab.id(99) };
  }
};

/** What the hand-kept table says, in a word; a customer acts by the link of the case. */
const allowed = (access: Access, creates: boolean, who: Who): boolean => {
  if (who === 'outsider') return false;
  if (who === 'assigned' || creates)
    return access[who === 'colleague' || who === 'assigned' ? 'technician' : who] !== 'none';
  if (who === 'colleague') return access.technician === 'shop';
  return access[who] !== 'none';
};

/** Arguments that the mutation's schema accepts, the same in every run: all that a new row needs among them. */
const argsOf = (definition: (typeof MUTATIONS)[number], actor: Actor): Record<string, unknown> => {
  const made = fc.sample(valueFor(definition.args, valuesOf(lab)), { numRuns: 400, seed: 1 });
  // As it comes over the wire: what is undefined is not there.
  const wired = made.map((args) => JSON.parse(JSON.stringify(args)) as Record<string, unknown>);
  const fields = (args: object) => Object.keys(args).length;
  const [fitting] = wired
    .filter((args) => z.safeParse(definition.args, args).success)
    .toSorted((one, other) => fields(other) - fields(one));
  if (!fitting) throw new Error(`no arguments for ${definition.name}`);
  if (definition.name !== 'case.open' || actor.kind !== 'user') return fitting;
  return { ...fitting, assignTo: { id: lab.id(500), technicianId: actor.userId } };
};

// An outsider may well make something of their own; what matters is that they cannot take the place of another's.
const refOf = ({ aggregate, creates }: (typeof MUTATIONS)[number], who: Who, n: number): AggregateRef =>
  creates && who !== 'outsider' ? { kind: aggregate, id: lab.id(n) } : lab[aggregate];

let made = 0;

describe.each(MUTATIONS.map((definition) => [definition.name, definition] as const))(
  '%s',
  (name, definition) => {
    test.each(WHO)('by %s', async (who) => {
      made += 1;
      const actor = actorOf(who);
      const ref = refOf(definition, who, 0x600000 + made);
      const before = await lab.store.load(ref);
      const args = argsOf(definition, actor);
      const envelope = {
        ...lab.made(ref, 'note.add', { id: lab.id(1), words: 'x' }, at('11:00')),
        name,
        args,
      };
      const [result] = await lab.store.commit(ref, [envelope], actor);
      const code = result?.status === 'refused' ? result.code : 'taken';
      if (allowed(MUTATION_ACCESS[name], definition.creates, who)) {
        expect(code).not.toMatch(/^(not-allowed|not-found|malformed)$/);
      } else {
        const absent = definition.creates ? 'already-exists' : 'not-found';
        expect(code).toBe(who === 'outsider' ? absent : 'not-allowed');
        expect(await lab.store.load(ref)).toEqual(before);
      }
    });
  },
);
