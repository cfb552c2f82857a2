import type { ArgsOf } from '@/lib/mutation/registry';
import { demoId } from './demo-id';
import { BEGAN } from './demo-people';
import type { Step } from './story';

type DemoCustomer = {
  kind: 'person' | 'business';
  name: string;
  kana: string;
  contact: string | null;
  phone: string;
  ward: string;
  street: string;
  postalCode: string;
  parking?: string;
  note?: string;
};

const person = (
  name: string,
  kana: string,
  phone: string,
  ward: string,
  street: string,
  postalCode: string,
): DemoCustomer => ({
  kind: 'person',
  name,
  kana,
  contact: null,
  phone,
  ward,
  street,
  postalCode,
});
const business = (
  name: string,
  kana: string,
  contact: string,
  phone: string,
  ward: string,
  street: string,
  postalCode: string,
): DemoCustomer => ({ kind: 'business', name, kana, contact, phone, ward, street, postalCode });

/** Everybody here is invented; the numbers lead nowhere. */
export const DEMO_CUSTOMERS = {
  izumi: {
    ...business(
      '有限会社いずみ建具',
      'いずみたてぐ',
      '佐々木 和子',
      '022-000-0142',
      '泉区',
      '桜ヶ森3-14',
      '9813133',
    ),
    parking: '店の前に1台とめられる',
    note: '仕事場が機械の音で聞こえにくい。ゆっくり話す',
  },
  miura: business(
    '三浦会計事務所',
    'みうらかいけいじむしょ',
    '三浦 亨',
    '022-000-0151',
    '青葉区',
    '一番町2-8',
    '9800811',
  ),
  kurihara: business(
    '栗原酒店',
    'くりはらさけてん',
    '栗原 浩',
    '022-000-0163',
    '若林区',
    '荒町15',
    '9840073',
  ),
  akebono: business(
    'あけぼの薬局',
    'あけぼのやっきょく',
    '目黒 早苗',
    '022-000-0177',
    '宮城野区',
    '榴岡4-2',
    '9830852',
  ),
  hirose: business('ひろせ設計', 'ひろせせっけい', '広瀬 隆', '022-000-0188', '青葉区', '立町9', '9800822'),
  aobafoods: business(
    '青葉食品',
    'あおばしょくひん',
    '高瀬 実',
    '022-000-0192',
    '若林区',
    '卸町1-6',
    '9840015',
  ),
  morita: business(
    'もりた鍼灸院',
    'もりたしんきゅういん',
    '森田 幸子',
    '022-000-0205',
    '宮城野区',
    '原町3-1',
    '9830841',
  ),
  takase: business('高瀬商事', 'たかせしょうじ', '高瀬 明', '022-000-0219', '青葉区', '本町2-5', '9800014'),
  suzuran: business('すずらん園', 'すずらんえん', '平田 文', '022-000-0224', '泉区', '南光台2-9', '9818003'),
  matsui: business(
    '松井会計事務所',
    'まついかいけいじむしょ',
    '松井 康',
    '022-000-0236',
    '青葉区',
    '国分町3-3',
    '9800803',
  ),
  haruno: business(
    'はるの鍼灸院',
    'はるのしんきゅういん',
    '春野 恵',
    '022-000-0247',
    '若林区',
    '文化町8',
    '9840064',
  ),
  kumagai: business(
    '熊谷製作所',
    'くまがいせいさくしょ',
    '熊谷 正',
    '022-000-0253',
    '宮城野区',
    '扇町5-4',
    '9830034',
  ),
  shigeru: person('佐々木 茂', 'ささき しげる', '090-0000-0142', '青葉区', '柏木1-6', '9810933'),
  komatsu: person('小松 千代', 'こまつ ちよ', '090-0000-0158', '太白区', '八木山本町1-2', '9820801'),
  ogawa: person('小川 昇', 'おがわ のぼる', '090-0000-0164', '泉区', '将監4-7', '9813132'),
  hojo: person('北條 礼子', 'ほうじょう れいこ', '090-0000-0171', '太白区', '長町5-3', '9820011'),
  otomo: person('大友 勇', 'おおとも いさむ', '022-000-0271', '青葉区', '中山2-4', '9810952'),
  chida: person('千田 佳奈', 'ちだ かな', '080-0000-0183', '宮城野区', '岩切1-9', '9830821'),
  takasaki: person('髙﨑 恒一', 'たかさき こういち', '080-0000-0196', '泉区', '高森6-2', '9813203'),
  endo: person('遠藤 みよ', 'えんどう みよ', '022-000-0288', '太白区', '向山3-8', '9820841'),
  kanno: person('菅野 拓也', 'かんの たくや', '080-0000-0204', '若林区', '沖野2-1', '9840831'),
  abe: person('阿部 光子', 'あべ みつこ', '022-000-0295', '青葉区', '桜ケ丘7-5', '9810961'),
} as const satisfies Record<string, DemoCustomer>;

export type DemoCustomerKey = keyof typeof DEMO_CUSTOMERS;
export const customerId = (key: DemoCustomerKey): string => demoId(`customer ${key}`, BEGAN);
export const siteId = (key: DemoCustomerKey): string => demoId(`site ${key}`, BEGAN);

/** How a customer comes to be known. */
export const demoCustomer = (key: DemoCustomerKey): Step => {
  const customer: DemoCustomer = DEMO_CUSTOMERS[key];
  const args: ArgsOf<'customer.create'> = {
    kind: customer.kind,
    name: customer.name,
    kana: customer.kana,
    contact: customer.contact,
    phones: [customer.phone],
    email: null,
    addressee: null,
    note: customer.note ?? null,
    language: 'ja',
    site: {
      id: siteId(key),
      label: null,
      postalCode: customer.postalCode,
      prefecture: '宮城県',
      city: `仙台市${customer.ward}`,
      street: customer.street,
      building: null,
      directions: null,
      parking: customer.parking ?? null,
      note: customer.note ?? null,
    },
  };
  return {
    ref: { kind: 'customer', id: customerId(key) },
    by: 'chiba',
    at: BEGAN,
    name: 'customer.create',
    args,
  };
};
