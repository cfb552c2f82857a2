import type { ArgsOf } from '@/lib/mutation/registry';
import { CATEGORIES, type Category } from '@/lib/case/terms';
import { demoId } from './demo-id';
import { BEGAN, DEMO_PEOPLE, DEMO_PERSON_KEYS, demoEmail, TECHNICIANS } from './demo-people';
import { personId, SHOP_ID, type Step } from './story';

const ALL: Category[] = [...CATEGORIES];

/** Yen with tax. */
const FEES: [
  kind: ArgsOf<'fee-item.set'>['kind'],
  label: string,
  labelEn: string,
  yen: number,
  due: boolean,
  categories: Category[],
][] = [
  ['call-out', '出張料', 'Call-out', 3300, true, ALL],
  ['diagnosis', '診断料', 'Diagnosis', 2200, true, ALL],
  ['work', '作業料(メールの復旧)', 'Work (e-mail restored)', 3300, false, ['email']],
  ['work', '作業料(ネットの復旧)', 'Work (internet restored)', 4400, false, ['internet', 'wifi']],
  [
    'work',
    '作業料(パソコンの修復)',
    'Work (computer repaired)',
    6600,
    false,
    ['computer', 'slow', 'new-computer', 'warning', 'other'],
  ],
  ['work', '作業料(印刷の復旧)', 'Work (printing restored)', 3300, false, ['printing']],
  ['work', '作業料(15分ごと)', 'Work (per 15 minutes)', 1650, false, []],
  ['out-of-hours', '時間外(18時から)', 'Out of hours (after 18:00)', 2200, false, []],
  ['parking', '駐車料金(実費)', 'Parking (at cost)', 0, false, []],
  ['cancellation', '当日の取り消し', 'Same-day cancellation', 3300, false, []],
];

/** The demo shop: its data, people, fee table and working hours, as steps of its first administrator. */
export const demoShop = (): Step[] => {
  const ref = { kind: 'shop' as const, id: SHOP_ID };
  const step = <Name extends Step['name']>(name: Name, args: ArgsOf<Name>): Step => ({
    ref,
    by: 'murakami',
    at: BEGAN,
    name,
    args,
  });
  const { name, kana } = DEMO_PEOPLE.murakami;
  return [
    step('shop.create', {
      name: '杜のパソコン相談室',
      zone: 'Asia/Tokyo',
      administrator: { id: personId('murakami'), name, kana, email: demoEmail('murakami'), locale: 'ja' },
    }),
    step('shop.edit', {
      kana: 'もりのパソコンそうだんしつ',
      postalCode: '9800811',
      address: '仙台市青葉区杜の丘1-2-3',
      phone: '022-000-0000',
      hours: '午前9時から午後6時(日・祝休み)',
      registrationNumber: 'T0000000000000',
      warranty: '同じ症状が30日以内に再び出たときは、無料で対応いたします。',
      representative: name,
      linkDays: 90,
    }),
    ...DEMO_PERSON_KEYS.map((person) =>
      step('user.set', {
        id: personId(person),
        name: DEMO_PEOPLE[person].name,
        kana: DEMO_PEOPLE[person].kana,
        email: demoEmail(person),
        roles: [...DEMO_PEOPLE[person].roles],
        active: true,
        locale: 'ja',
      }),
    ),
    ...FEES.map(([kind, label, labelEn, amount, due, categories], index) =>
      step('fee-item.set', {
        id: demoId(`fee ${label}`, BEGAN),
        kind,
        label,
        labelEn,
        amount,
        taxRate: 10,
        due,
        categories,
        position: index + 1,
        active: true,
      }),
    ),
    ...TECHNICIANS.map((person) =>
      step('working-hours.set-week', {
        technicianId: personId(person),
        stretches: [1, 2, 3, 4, 5, 6].map((weekday) => ({
          id: demoId(`hours ${person} ${weekday}`, BEGAN),
          weekday,
          startsMinute: 9 * 60,
          endsMinute: 18 * 60,
        })),
      }),
    ),
  ];
};

/** Ids and yen of the fee items that an estimate of a category begins with. */
export const estimateFor = (category: Category) =>
  FEES.filter(([, , , , , categories]) => categories.includes(category)).map(
    ([kind, label, , amount, due]) => ({
      feeItemId: demoId(`fee ${label}`, BEGAN),
      kind,
      label,
      amount,
      due,
    }),
  );
