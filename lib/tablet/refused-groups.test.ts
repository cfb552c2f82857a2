import { expect, test } from 'vitest';
import type { Envelope } from '@/lib/mutation/envelope';
import { PROTOCOL } from '@/lib/mutation/envelope';
import type { Entry } from './entries';
import { refusedGroups } from './refused-groups';

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const kase = { kind: 'case' as const, id: id(1) };
const customer = { kind: 'customer' as const, id: id(2) };

let made = 0;
const entry = (aggregate: Envelope['aggregate'], name: string, args: Envelope['args']): Entry => {
  made += 1;
  const envelope = {
    id: id(1000 + made),
    protocol: PROTOCOL,
    aggregate,
    name,
    args,
    deviceId: id(3),
    deviceSeq: made,
    baseVersion: 0,
    occurredAt: '2026-11-24T01:00:00.000Z',
  };
  return {
    n: made,
    id: envelope.id,
    ref: `${aggregate.kind}:${aggregate.id}`,
    seq: made,
    state: 'refused',
    version: null,
    code: 'not-allowed',
    occurredAt: envelope.occurredAt,
    envelope,
    actor: { kind: 'system', shopId: id(4) },
  };
};

test('what names a refused row belongs to it, what does not stands alone', () => {
  const person = entry(kase, 'person.set', { id: id(10), name: '佐々木' });
  const consent = entry(kase, 'consent.give', { id: id(11), personId: id(10) });
  const note = entry(kase, 'note.add', { id: id(12), words: 'x' });
  expect(refusedGroups([note, consent, person])).toEqual([
    { head: person, followers: [consent] },
    { head: note, followers: [] },
  ]);
});

test('a case that needs a refused customer, and all that happened in it, are one group', () => {
  const create = entry(customer, 'customer.create', { name: '佐々木' });
  const open = entry(kase, 'case.open', { customerId: customer.id });
  const arrive = entry(kase, 'visit.arrive', { id: id(20) });
  const elsewhere = entry({ kind: 'case', id: id(9) }, 'note.add', { id: id(21), words: 'x' });
  expect(refusedGroups([create, open, arrive, elsewhere])).toEqual([
    { head: create, followers: [open, arrive] },
    { head: elsewhere, followers: [] },
  ]);
});
