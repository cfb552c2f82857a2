import { v7 } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { caseFilterSchema } from '@/lib/case/case-filter';
import type { IntakeForm } from '@/lib/case/intake-form';
import type { UserActor } from '@/lib/mutation/actor';
import type { ShopState } from '@/lib/shop/state';
import { demoShop } from '@/prisma/seed/demo-shop';
import { demoSteps } from '@/prisma/seed/demo-steps';
import { playSteps } from '@/prisma/seed/play-steps';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { personId, SHOP_ID } from '@/prisma/seed/story';
import { commitMutation } from '../commit-mutation';
import { db, pool } from '../db';
import { loadAggregate } from '../load-aggregate';
import { createPostgresStore } from '../postgres-store';
import { readBoard } from './board';
import { loadCaseFile } from './case-file';
import { countViews } from './count-views';
import { findAddress } from './find-address';
import { findCustomers } from './find-customers';
import { holidayOn } from './holidays';
import { listCases } from './list-cases';
import { listCustomers } from './list-customers';
import { takeCall } from './take-call';
import { techniciansDays } from './technician-days';

const zone = 'Asia/Tokyo';
const seeded = '2026-11-24T03:00:00.000Z';
const now = '2026-11-25T00:00:00.000Z';
const chiba: UserActor = { kind: 'user', userId: personId('chiba'), shopId: SHOP_ID, roles: ['office'] };
const elsewhere = v7();
let shop: ShopState;

beforeAll(async () => {
  await publishPlaybooks();
  await playSteps(
    (at) => createPostgresStore(pool, { now: () => at }),
    [...demoShop(), ...demoSteps(new Date(seeded))],
  );
  const stored = await loadAggregate(chiba, { kind: 'shop', id: SHOP_ID });
  if (!stored) throw new Error('no shop');
  shop = stored.state;
});

const call = (given: Partial<IntakeForm> = {}): IntakeForm => ({
  caseId: v7(),
  openId: v7(),
  appointmentId: v7(),
  assignmentId: v7(),
  noteId: v7(),
  customerId: null,
  newCustomer: {
    id: v7(),
    kind: 'business',
    name: '髙﨑商店',
    kana: 'タカサキショウテン',
    phone: '022-000-7788',
    contact: '髙﨑 恵',
    language: 'ja',
  },
  siteId: null,
  newSite: {
    id: v7(),
    label: null,
    postalCode: '9813133',
    prefecture: '宮城県',
    city: '仙台市泉区',
    street: '泉中央1-2',
    building: null,
    directions: null,
    parking: '店の前',
    note: null,
  },
  people: [{ id: v7(), name: '髙﨑 恵', relation: null, phone: null, roles: ['called', 'decides'] }],
  category: 'email',
  headline: '見積書をめーるで送れない',
  callerWords: '急いでいる',
  screenWords: null,
  answers: { direction: 'send', warning: 'no' },
  since: '今朝',
  urgency: 'today',
  workStopped: 'stopped',
  requestKind: 'repair',
  priceTold: 5500,
  readBack: true,
  ending: {
    kind: 'book',
    technicianId: personId('takahashi'),
    slot: { startsAt: '2026-12-01T01:00:00.000Z', endsAt: '2026-12-01T03:00:00.000Z' },
    other: null,
  },
  ...given,
});

const list = (given: Record<string, string>) => listCases(SHOP_ID, caseFilterSchema.parse(given), now, zone);

describe('taking a call', () => {
  test('makes customer, place, case, people and appointment; sent twice it makes them once', async () => {
    const form = call();
    const first = await takeCall(chiba, shop, form, now);
    expect(first).toMatchObject({
      ok: true,
      caseId: form.caseId,
      number: expect.stringMatching(/^K-2026-\d{5}$/),
    });
    expect(await takeCall(chiba, shop, form, now)).toEqual(first);
    const file = await loadCaseFile(chiba, form.caseId);
    expect(file?.state.root).toMatchObject({ status: 'scheduled', priceTold: 5500, intake: form.answers });
    expect(file?.state.root.siteId).toBe(file?.customer?.sites[0]?.id);
    expect(file?.state.people.map(({ name }) => name)).toEqual(['髙﨑 恵']);
    expect(file?.journal.map(({ name }) => name)).toEqual(['case.open', 'person.set', 'appointment.make']);
    expect(await db.customer.count({ where: { name: '髙﨑商店' } })).toBe(1);
  });

  test('goes on where an earlier try stopped after the customer', async () => {
    const form = call({
      ending: { kind: 'call-back', words: '夕方に電話' },
    });
    const made = form.newCustomer;
    if (!made) throw new Error('no customer');
    const { id, phone, ...given } = made;
    await commitMutation(chiba, { kind: 'customer', id }, 'customer.create', {
      ...given,
      name: '打ちまちがい',
      phones: [phone],
      email: null,
      addressee: null,
      note: null,
      site: null,
    });
    expect(await takeCall(chiba, shop, form, now)).toMatchObject({ ok: true, appointment: null });
    const file = await loadCaseFile(chiba, form.caseId);
    expect(file?.customer?.root.name).toBe('髙﨑商店');
    expect(file?.customer?.sites).toHaveLength(1);
    expect(file?.state.root.status).toBe('received');
    expect(file?.state.notes.map(({ words }) => words)).toEqual(['夕方に電話']);
  });

  test('does not promise a time twice, nor one that has passed, and makes nothing then', async () => {
    const taken = call();
    expect(await takeCall(chiba, shop, taken, now)).toEqual({ ok: false, problem: 'slotTaken' });
    expect(await takeCall(chiba, shop, taken, '2026-12-02T00:00:00.000Z')).toEqual({
      ok: false,
      problem: 'pastSlot',
    });
    expect(await db.case.count({ where: { id: taken.caseId } })).toBe(0);
    expect(await db.customer.count({ where: { id: taken.newCustomer?.id ?? '' } })).toBe(0);
  });

  test('of two who promise one time at the same instant the second chooses another and loses nothing', async () => {
    const slot = (day: string) => ({
      kind: 'book' as const,
      technicianId: personId('sato'),
      slot: { startsAt: `${day}T01:00:00.000Z`, endsAt: `${day}T03:00:00.000Z` },
      other: null,
    });
    const calls = [call({ ending: slot('2026-12-03') }), call({ ending: slot('2026-12-03') })];
    const endings = await Promise.all(calls.map((form) => takeCall(chiba, shop, form, now)));
    expect(endings.filter(({ ok }) => ok)).toHaveLength(1);
    const loser = endings.findIndex(({ ok }) => !ok);
    expect(endings[loser]).toEqual({ ok: false, problem: 'slotTaken' });
    const again = { ...calls[loser], ending: slot('2026-12-04') } as IntakeForm;
    expect(await takeCall(chiba, shop, again, now)).toMatchObject({ ok: true, caseId: again.caseId });
    const numbers = await db.case.findMany({
      where: { id: { in: calls.map(({ caseId }) => caseId) } },
      select: { number: true },
      orderBy: { number: 'asc' },
    });
    const [first, second] = numbers.map(({ number }) => Number(number?.slice(-5)));
    expect(second).toBe((first ?? 0) + 1);
  });

  test('takes another time by the shop’s clock, and a case solved on the phone', async () => {
    const other = call({
      ending: {
        kind: 'book',
        technicianId: personId('sato'),
        slot: null,
        other: { day: '2026-12-05', from: 17 * 60, to: 18 * 60 },
      },
    });
    expect(await takeCall(chiba, shop, other, now)).toMatchObject({
      appointment: { startsAt: '2026-12-05T08:00:00.000Z', endsAt: '2026-12-05T09:00:00.000Z' },
    });
    const solved = call({ ending: { kind: 'by-phone', words: '再起動で直った' } });
    expect(await takeCall(chiba, shop, solved, now)).toMatchObject({ ok: true });
    const file = await loadCaseFile(chiba, solved.caseId);
    expect(file?.state.root).toMatchObject({ status: 'closed', result: 'resolved-by-phone' });
  });

  test('is not for another shop’s customer', async () => {
    const known = (await findCustomers(SHOP_ID, '髙﨑商店'))[0];
    const stranger = { ...chiba, shopId: elsewhere };
    const form = call({ newCustomer: null, newSite: null, customerId: known?.id ?? null });
    expect(await takeCall(stranger, shop, form, now)).toMatchObject({ ok: false });
    expect(await db.case.count({ where: { id: form.caseId } })).toBe(0);
  });
});

describe('finding customers', () => {
  test.each([
    ['7788', '髙﨑商店'],
    ['022ー000ー77', '髙﨑商店'],
    ['０２２０００', '髙﨑商店'],
    ['たか', '髙﨑商店'],
    ['ﾀｶｻｷ', '髙﨑商店'],
    ['いずみたてぐ', '有限会社いずみ建具'],
    ['恵', null],
  ])('%s → %s', async (typed, name) => {
    const names = (await findCustomers(SHOP_ID, typed)).map((found) => found.name);
    if (name === null) expect(names).not.toContain('髙﨑商店');
    else expect(names).toContain(name);
  });
  test('signs of a pattern are only signs, nothing finds nothing, others find nothing', async () => {
    expect(await findCustomers(SHOP_ID, '%')).toEqual([]);
    expect(await findCustomers(SHOP_ID, '  ')).toEqual([]);
    expect(await findCustomers(elsewhere, '7788')).toEqual([]);
    expect((await listCustomers(elsewhere, '', undefined)).customers).toEqual([]);
  });
  test('the list goes on from row to row without a gap', async () => {
    const all = await listCustomers(SHOP_ID, '', undefined);
    const [first, second] = all.customers;
    const rest = await listCustomers(SHOP_ID, '', `${first?.updatedAt},${first?.id}`);
    expect(rest.customers[0]?.id).toBe(second?.id);
  });
});

describe('the case list', () => {
  test('finds by customer, kana, phone, number and words of the symptom, every word', async () => {
    for (const q of ['髙﨑商店', 'たかさき', '022-000-7788', '見積書 メール', '見']) {
      const { cases } = await list({ q });
      expect(
        cases.map(({ headline }) => headline),
        q,
      ).toContain('見積書をめーるで送れない');
    }
    const [one] = (await list({ q: '見積書 メール' })).cases;
    expect((await list({ q: one?.number ?? '' })).cases.map(({ id }) => id)).toContain(one?.id);
    expect((await list({ q: '見積書 ありえない言葉' })).cases).toEqual([]);
    expect((await list({ q: "'&|!\\%_" })).cases).toEqual([]);
  });
  test('filters by state, kind, technician and period', async () => {
    const review = await list({ status: 'review' });
    expect(review.cases.length).toBeGreaterThan(0);
    expect(new Set(review.cases.map(({ status }) => status))).toEqual(new Set(['review']));
    const hers = await list({ technician: personId('sato'), category: 'email' });
    expect(new Set(hers.cases.map(({ technicianId, category }) => `${technicianId} ${category}`))).toEqual(
      new Set([`${personId('sato')} email`]),
    );
    expect((await list({ period: 'week' })).cases.length).toBeGreaterThan(0);
  });
  test('pages there and back by the last row', async () => {
    const first = await list({});
    expect(first.cases).toHaveLength(25);
    expect(first.newer).toBeNull();
    const second = await list({ before: first.older ?? '' });
    const ids = [...first.cases, ...second.cases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const back = await list({ after: second.newer ?? '' });
    expect(back.cases.map(({ id }) => id)).toEqual(first.cases.map(({ id }) => id));
    expect(back.newer).toBeNull();
  });
  test('counts its views as it lists them', async () => {
    const counts = await countViews(SHOP_ID, now, zone);
    for (const view of ['attention', 'review', 'waiting', 'under-way'] as const) {
      const { cases, older } = await list({ view });
      expect(older).toBeNull();
      expect([view, cases.length]).toEqual([view, counts[view]]);
    }
    expect((await list({ view: 'unpaid' })).cases.every(({ result }) => result !== null)).toBe(true);
  });
  test('is empty for another shop', async () => {
    expect((await listCases(elsewhere, caseFilterSchema.parse({}), now, zone)).cases).toEqual([]);
    expect(
      await loadCaseFile({ ...chiba, shopId: elsewhere }, (await list({})).cases[0]?.id ?? ''),
    ).toBeNull();
  });
});

describe('the day', () => {
  test('offers no time that is promised, over all cases', async () => {
    const [day] = await techniciansDays(shop, ['2026-12-01'], now);
    const takahashi = day?.technicians.find(({ technicianId }) => technicianId === personId('takahashi'));
    expect(takahashi?.visits).toBeGreaterThan(0);
    expect(takahashi?.slots.some(({ from, to }) => from < 12 * 60 && to > 10 * 60)).toBe(false);
    expect(takahashi?.slots.length).toBeGreaterThan(0);
  });
  test('knows holidays', async () => {
    expect(holidayOn('2026-11-23')).toEqual({ ja: '勤労感謝の日', en: 'Labor Thanksgiving Day' });
    expect(holidayOn('2026-11-24')).toBeNull();
    const [day] = await techniciansDays(shop, ['2027-01-01'], now);
    expect(day?.holiday?.ja).toBe('元日');
    expect(day?.technicians.every(({ slots }) => slots.length === 0)).toBe(true);
  });
  test('shows who is where and what waits', async () => {
    const board = await readBoard(SHOP_ID, zone, '2026-12-01', now);
    expect(board.visits.map(({ customerName }) => customerName)).toContain('髙﨑商店');
    expect(board.unassigned.map(({ customerName }) => customerName)).toContain('髙﨑商店');
    expect(board.reviews.length).toBe((await list({ status: 'review' })).cases.length);
    const other = await readBoard(elsewhere, zone, '2026-12-01', now);
    expect([other.visits, other.unassigned, other.waits, other.reviews, other.urgent]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});

test('a postal code brings its place', () => {
  expect(findAddress('9813133')).toEqual({ prefecture: '宮城県', city: '仙台市泉区', street: '泉中央' });
  expect(findAddress('0000000')).toBeNull();
});
