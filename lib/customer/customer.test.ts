import { describe, expect, test } from 'vitest';
import { apply } from '@/lib/mutation/apply';
import { PROTOCOL } from '@/lib/mutation/envelope';
import type { ArgsOf, MutationName } from '@/lib/mutation/registry';
import { at, chiba, CUSTOMER, id } from '@/lib/case/testing/play';
import { customerLookup, foldName, digitsOf } from './lookup';
import { shortName } from './short-name';
import type { CustomerState } from './state';

const play = <Name extends MutationName>(state: CustomerState | null, name: Name, args: ArgsOf<Name>) =>
  apply(
    state,
    {
      id: id(500),
      protocol: PROTOCOL,
      aggregate: { kind: 'customer', id: CUSTOMER },
      name,
      args,
      deviceId: null,
      deviceSeq: null,
      baseVersion: 0,
      occurredAt: at('09:14'),
    },
    { actor: chiba, playbook: null, numbers: {}, reviews: true },
  );
const must = (outcome: ReturnType<typeof play>): CustomerState => {
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.state;
};
const site = {
  id: id(40),
  label: null,
  postalCode: '9813133',
  prefecture: '宮城県',
  city: '仙台市泉区',
  street: '泉中央1-1',
  building: null,
  directions: null,
  parking: '店の前に1台',
  note: null,
};
const created = () =>
  must(
    play(null, 'customer.create', {
      kind: 'business',
      name: '有限会社 いずみ建具',
      kana: 'イズミタテグ',
      contact: '佐々木 和子',
      phones: ['022-000-0142'],
      email: null,
      addressee: null,
      note: null,
      language: 'ja',
      site,
    }),
  );

describe('a customer', () => {
  test('[U1] is created once, with the first site', () => {
    expect(created().sites).toEqual([site]);
    expect(play(created(), 'customer.create', { ...created().root, site: null } as never)).toMatchObject({
      ok: false,
    });
  });

  test('[U2] changes field by field', () => {
    const { root } = must(play(created(), 'customer.edit', { note: 'ゆっくり話す' }));
    expect(root).toMatchObject({ note: 'ゆっくり話す', name: '有限会社 いずみ建具' });
  });

  test('[U6] a site or machine that is amended changes only in the fields given; a new one needs all', () => {
    const machine = { id: id(41), siteId: id(40), kind: 'printer' as const, label: '複合機', detail: null };
    const both = [
      ['site.set', { id: id(40), directions: '裏口から' }],
      ['machine.set', machine],
      ['machine.set', { id: id(41), detail: '2階' }],
    ] as const;
    const after = both.reduce((state, [name, args]) => must(play(state, name, args)), created());
    expect(after.sites).toEqual([{ ...site, directions: '裏口から' }]);
    expect(after.machines).toEqual([{ ...machine, detail: '2階' }]);
    for (const name of ['site.set', 'machine.set'] as const)
      expect(play(created(), name, { id: id(42) })).toEqual({ ok: false, code: 'malformed' });
  });

  test('[U3] keeps one site when it is set again', () => {
    const { sites } = must(play(created(), 'site.set', { ...site, parking: null }));
    expect(sites).toMatchObject([{ id: id(40), parking: null }]);
  });

  test('[U4] has machines at its own sites only', () => {
    const machine = { id: id(41), siteId: id(40), kind: 'printer' as const, label: '複合機', detail: null };
    expect(must(play(created(), 'machine.set', machine)).machines).toHaveLength(1);
    expect(play(created(), 'machine.set', { ...machine, siteId: id(99) })).toEqual({
      ok: false,
      code: 'unknown-row',
    });
  });

  test('[U5] is found by digits and by name in any width or kana', () => {
    const lookup = customerLookup(created());
    for (const typed of ['いずみたてぐ', 'ｲｽﾞﾐﾀﾃｸﾞ', '有限会社いずみ', '佐々木'])
      expect(lookup).toContain(foldName(typed));
    expect(lookup).toContain(digitsOf('０２２−０００−０１４２'));
  });
});

test('a short name leaves the legal form of a company out, and nothing else', () => {
  expect(
    [
      '有限会社いずみ建具',
      '株式会社 ふじ工務店',
      '青葉食品株式会社',
      '(株)ひろせ設計',
      '佐々木 和子',
      '株式会社',
    ].map(shortName),
  ).toEqual(['いずみ建具', 'ふじ工務店', '青葉食品', 'ひろせ設計', '佐々木 和子', '株式会社']);
});
