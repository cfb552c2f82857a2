import type { Role } from '@/lib/mutation/actor';

/** The people of the demo shop; all are invented. */
export const DEMO_PEOPLE = {
  murakami: { name: '村上 直樹', kana: 'むらかみ なおき', roles: ['administrator'] },
  chiba: { name: '千葉 由紀', kana: 'ちば ゆき', roles: ['office'] },
  takahashi: { name: '高橋 健', kana: 'たかはし けん', roles: ['technician'] },
  sato: { name: '佐藤 美咲', kana: 'さとう みさき', roles: ['technician'] },
  oikawa: { name: '及川 大輔', kana: 'おいかわ だいすけ', roles: ['technician'] },
  sugawara: { name: '菅原 亮', kana: 'すがわら りょう', roles: ['technician'] },
} as const satisfies Record<string, { name: string; kana: string; roles: Role[] }>;

export type DemoPerson = keyof typeof DEMO_PEOPLE;
export const DEMO_PERSON_KEYS = Object.keys(DEMO_PEOPLE) as DemoPerson[];
export const TECHNICIANS = ['takahashi', 'sato', 'oikawa', 'sugawara'] as const;
export type Technician = (typeof TECHNICIANS)[number];

/** A fixed instant, so that the demo's shop and people have the same ids in every run. */
const BEGAN = new Date('2026-01-05T00:00:00.000Z');

export const demoEmail = (person: DemoPerson): string => `${person}@mori.example.jp`;
export { BEGAN };
