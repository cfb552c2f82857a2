import { describe, expect, test } from 'vitest';
import type { UserActor } from '@/lib/mutation/actor';
import { apply } from '@/lib/mutation/apply';
import { PROTOCOL } from '@/lib/mutation/envelope';
import type { ArgsOf, MutationName } from '@/lib/mutation/registry';
import { at, id, SHOP } from '@/lib/case/testing/play';
import { desksNamed, desksOf, rememberedDesks } from './remembered-desks';
import { reviewsCases, type ShopState } from './state';
import { wrongInWeek } from './working-hours';

const administrator: UserActor = { kind: 'user', userId: id(11), shopId: SHOP, roles: ['administrator'] };

const play = <Name extends MutationName>(
  state: ShopState | null,
  name: Name,
  args: ArgsOf<Name>,
  actor: UserActor | { kind: 'system'; shopId: string } = administrator,
) =>
  apply(
    state,
    {
      id: id(500),
      protocol: PROTOCOL,
      aggregate: { kind: 'shop', id: SHOP },
      name,
      args,
      deviceId: null,
      deviceSeq: null,
      baseVersion: 0,
      occurredAt: at('09:00'),
    },
    { actor, playbook: null, numbers: {}, reviews: true },
  );
const must = (outcome: ReturnType<typeof play>): ShopState => {
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.state;
};
const first = {
  id: id(11),
  name: '切分 守',
  kana: null,
  email: 'mamoru@shop.example.jp',
  locale: 'ja' as const,
};
const created = () =>
  must(
    play(
      null,
      'shop.create',
      { name: '杜の都パソコン相談室', zone: 'Asia/Tokyo', administrator: first },
      { kind: 'system', shopId: SHOP },
    ),
  );
const second = {
  ...first,
  id: id(12),
  email: 'ken@shop.example.jp',
  roles: ['technician' as const],
  active: true,
};

describe('a shop', () => {
  test('[H1] begins with one administrator who can do everything', () => {
    expect(created().users).toMatchObject([
      { roles: ['technician', 'office', 'administrator'], active: true },
    ]);
  });

  test('[H11] one version of a playbook is chosen, whichever row it is asked for under', () => {
    const office = { ...administrator, roles: ['office' as const] };
    const choose = (state: ShopState, row: number, version: number) =>
      play(
        state,
        'playbook.choose',
        { id: id(row), playbookId: 'email', version, shippedVersion: 2 },
        office,
      );
    const own = must(choose(created(), 70, 1001));
    expect(own.playbooks).toMatchObject([{ id: id(70), playbookId: 'email', version: 1001 }]);
    const back = must(choose(own, 71, 2));
    expect(back.playbooks).toMatchObject([{ id: id(70), version: 2, shippedVersion: 2 }]);
    expect(choose(own, 70, 0).ok).toBe(false);
  });

  test('[H9] what is amended changes only in the fields given; a new row needs all of them', () => {
    const item = {
      id: id(60),
      kind: 'work' as const,
      label: '作業料',
      labelEn: null,
      amount: 3300,
      taxRate: 10,
      due: false,
      categories: [],
      position: 1,
      active: true,
    };
    const changes = [
      ['user.set', second],
      ['user.set', { id: id(12), kana: 'ケン' }],
      ['fee-item.set', item],
      ['fee-item.set', { id: id(60), labelEn: 'Work' }],
      ['branch.set', { id: id(61), name: '泉', address: null }],
      ['branch.set', { id: id(61), address: '泉中央1-1' }],
    ] as const;
    const after = changes.reduce((state, [name, args]) => must(play(state, name, args)), created());
    expect(after.users[1]).toMatchObject({ ...second, kana: 'ケン' });
    expect(after.feeItems).toEqual([{ ...item, labelEn: 'Work' }]);
    expect(after.branches).toEqual([{ id: id(61), name: '泉', address: '泉中央1-1' }]);
    for (const name of ['user.set', 'fee-item.set', 'branch.set'] as const)
      expect(play(created(), name, { id: id(70) })).toEqual({ ok: false, code: 'malformed' });
  });

  test('[H12] tells no stories until an administrator switches them on', () => {
    expect(created().root.publicStories).toBe(false);
    expect(must(play(created(), 'shop.edit', { publicStories: true })).root.publicStories).toBe(true);
    const office: UserActor = { ...administrator, roles: ['office'] };
    const refused = play(created(), 'shop.edit', { publicStories: true }, office);
    expect(refused).toEqual({ ok: false, code: 'not-allowed' });
  });

  test('[H13] gives PINs of four digits until an administrator wants five or six', () => {
    expect(created().root.pinDigits).toBe(4);
    expect(must(play(created(), 'shop.edit', { pinDigits: 6 })).root.pinDigits).toBe(6);
    for (const pinDigits of [3, 7, 4.5])
      expect(play(created(), 'shop.edit', { pinDigits })).toEqual({ ok: false, code: 'malformed' });
    // Another field's change leaves it.
    const six = must(play(created(), 'shop.edit', { pinDigits: 6 }));
    expect(must(play(six, 'shop.edit', { linkDays: 30 })).root.pinDigits).toBe(6);
  });

  test('[H2] changes field by field, by an administrator only', () => {
    expect(must(play(created(), 'shop.edit', { linkDays: 30 })).root).toMatchObject({
      linkDays: 30,
      pinRequired: true,
    });
    const office: UserActor = { ...administrator, roles: ['office'] };
    expect(play(created(), 'shop.edit', { linkDays: 30 }, office)).toEqual({
      ok: false,
      code: 'not-allowed',
    });
  });

  test('[H10] mail probes sign in with nobody’s password before an administrator has allowed it', () => {
    expect(created().root.probeSignIn).toBe(false);
    expect(must(play(created(), 'shop.edit', { probeSignIn: true })).root.probeSignIn).toBe(true);
    const technician: UserActor = { ...administrator, roles: ['technician', 'office'] };
    const refused = { ok: false, code: 'not-allowed' };
    expect(play(created(), 'shop.edit', { probeSignIn: true }, technician)).toEqual(refused);
  });

  test('[H3] has no two users with one address', () => {
    const shop = must(play(created(), 'user.set', second));
    expect(shop.users).toHaveLength(2);
    expect(play(shop, 'user.set', { ...second, id: id(13) })).toEqual({ ok: false, code: 'email-taken' });
  });

  test('[H4] keeps an active administrator', () => {
    const demoted = { ...first, roles: ['technician' as const], active: true };
    expect(play(created(), 'user.set', demoted)).toEqual({ ok: false, code: 'last-administrator' });
  });

  test('[H5] [H7] has a fee table and branches', () => {
    const item = {
      id: id(20),
      kind: 'call-out' as const,
      label: '出張料',
      labelEn: 'Call-out',
      amount: 3300,
      taxRate: 10,
      due: true,
      categories: ['email' as const],
      position: 1,
      active: true,
    };
    const shop = must(
      play(must(play(created(), 'fee-item.set', item)), 'fee-item.set', { ...item, amount: 4400 }),
    );
    expect(shop.feeItems).toMatchObject([{ amount: 4400 }]);
    expect(must(play(shop, 'branch.set', { id: id(30), name: '泉店', address: null })).branches).toHaveLength(
      1,
    );
  });

  const stretch = (n: number, weekday: number, from: number, to: number) => ({
    id: id(n),
    weekday,
    startsMinute: from * 60,
    endsMinute: to * 60,
  });
  const week = (state: ShopState, technicianId: string, ...stretches: ReturnType<typeof stretch>[]) =>
    play(state, 'working-hours.set-week', { technicianId, stretches });

  test('[H6] has working hours for its own users, several stretches a day', () => {
    const set = must(
      week(created(), id(11), stretch(25, 2, 9, 12), stretch(26, 2, 12, 18), stretch(27, 3, 9, 18)),
    );
    expect(set.workingHours.map(({ weekday, startsMinute }) => [weekday, startsMinute])).toEqual([
      [2, 540],
      [2, 720],
      [3, 540],
    ]);
    expect(week(created(), id(99))).toEqual({ ok: false, code: 'unknown-technician' });
  });

  test('[H6] a week is set at once: stretches trade places, what is left out is off, others stay', () => {
    const two = must(play(created(), 'user.set', second));
    const both = must(
      week(
        must(week(two, id(11), stretch(25, 2, 9, 12), stretch(26, 2, 13, 18))),
        id(12),
        stretch(27, 2, 9, 18),
      ),
    );
    const traded = must(week(both, id(11), stretch(25, 2, 13, 18), stretch(26, 2, 9, 12)));
    expect(traded.workingHours.map(({ startsMinute }) => startsMinute)).toEqual([780, 540, 540]);
    const off = must(week(traded, id(11), stretch(26, 4, 9, 12)));
    expect(off.workingHours.filter((row) => row.startsMinute < row.endsMinute).map((row) => row.id)).toEqual([
      id(26),
      id(27),
    ]);
    expect(week(both, id(11), stretch(27, 2, 9, 18))).toEqual({ ok: false, code: 'unknown-row' });
  });

  test('[H6] refuses stretches that overlap, end before they begin, or are there twice', () => {
    const malformed = { ok: false, code: 'malformed' };
    expect(week(created(), id(11), stretch(25, 2, 9, 13), stretch(26, 2, 12, 18))).toEqual(malformed);
    expect(week(created(), id(11), stretch(25, 2, 9, 18), stretch(26, 2, 10, 11))).toEqual(malformed);
    expect(week(created(), id(11), stretch(25, 2, 9, 9))).toEqual(malformed);
    expect(week(created(), id(11), stretch(25, 2, 9, 12), stretch(25, 3, 9, 12))).toEqual(malformed);
    expect(
      wrongInWeek([stretch(1, 2, 9, 13), stretch(2, 2, 12, 18), stretch(3, 3, 12, 18), stretch(4, 4, 5, 4)]),
    ).toEqual(['overlap', 'overlap', null, 'backwards']);
  });

  test('[H8] with one active user reviews nothing', () => {
    expect(reviewsCases(created())).toBe(false);
    expect(reviewsCases(must(play(created(), 'user.set', second)))).toBe(true);
  });

  const desk = {
    id: id(80),
    providerId: 'ocn',
    company: 'OCN',
    channel: 'phone' as const,
    number: '0120-506-506',
    hours: null,
    menu: '2 → 1',
    waitMinutes: 25,
    asks: 'お客様番号',
  };
  const technician = (n: number): UserActor => ({ ...administrator, userId: id(n), roles: ['technician'] });

  test('[H14] a desk is remembered for all of the shop, by whom and when the change itself tells', () => {
    const kept = must(play(created(), 'desk.remember', desk, technician(12)));
    expect(kept.desks).toEqual([{ ...desk, learntAt: at('09:00'), learntById: id(12), forgottenAt: null }]);
    const amended = must(play(kept, 'desk.remember', { id: id(80), waitMinutes: 40 }, technician(13)));
    expect(amended.desks).toMatchObject([{ ...desk, waitMinutes: 40, learntById: id(13) }]);
    const said = { ...desk, learntById: id(99) };
    expect(play(created(), 'desk.remember', said)).toEqual({ ok: false, code: 'malformed' });
    expect(play(created(), 'desk.remember', { id: id(80), menu: '3' })).toEqual({
      ok: false,
      code: 'malformed',
    });
    const other = must(play(kept, 'desk.remember', { ...desk, id: id(81), providerId: null }));
    expect(desksOf(other, { providerId: 'ocn', name: 'OCN' }).map((row) => row.id)).toEqual([id(80)]);
    expect(rememberedDesks(other)).toHaveLength(2);
    // A company that the directory has not is known by its name; a number is shown once, as it was met last.
    const again = must(
      play(other, 'desk.remember', { ...desk, id: id(82), number: '0120 506 506', menu: '3' }),
    );
    expect(desksOf(again, { providerId: 'ocn', name: 'OCN' })).toHaveLength(1);
    expect(desksOf(again, { providerId: null, name: 'ｏｃｎ' }).map((row) => row.id)).toEqual([id(81)]);
    expect(desksNamed(again, 'oc').map((row) => row.id)).toEqual([id(81)]);
    expect(desksNamed(again, 'o')).toEqual([]);
  });

  test('[H15] who learnt a desk, or the office, forgets it; remembered again it is back', () => {
    const kept = must(play(created(), 'desk.remember', desk, technician(12)));
    const refused = { ok: false, code: 'not-allowed' };
    expect(play(kept, 'desk.forget', { id: id(80) }, technician(13))).toEqual(refused);
    const office: UserActor = { ...administrator, roles: ['office'] };
    const forgotten = [technician(12), office, administrator].map((actor) =>
      must(play(kept, 'desk.forget', { id: id(80) }, actor)),
    );
    for (const shop of forgotten) {
      expect(rememberedDesks(shop)).toEqual([]);
      expect(must(play(shop, 'desk.forget', { id: id(80) })).desks).toEqual(shop.desks);
      expect(rememberedDesks(must(play(shop, 'desk.remember', { id: id(80) })))).toHaveLength(1);
    }
    expect(play(kept, 'desk.forget', { id: id(81) })).toEqual({ ok: false, code: 'unknown-row' });
  });
});
