import { feeTotals, liveFeeLines } from '@/lib/case/fees';
import type { CaseState } from '@/lib/case/state';
import { wallTime } from '@/lib/case/zone';
import type { CustomerState } from '@/lib/customer/state';
import type { ShopState } from '@/lib/shop/state';
import type { Known, KnownName } from './known';

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Domains that so many people's mail ends in that they say nothing of one of them. */
const EVERYBODYS =
  /(?:^|\.)(?:gmail\.com|yahoo\.co\.jp|yahoo\.com|ymail\.ne\.jp|(?:outlook|hotmail|live)\.(?:com|jp|co\.jp)|icloud\.com|me\.com|docomo\.ne\.jp|ezweb\.ne\.jp|au\.com|(?:i\.)?softbank\.(?:ne\.)?jp|nifty\.com|ocn\.ne\.jp|biglobe\.ne\.jp|so-net\.ne\.jp|plala\.or\.jp|asahi-net\.or\.jp|dti\.ne\.jp|hi-ho\.ne\.jp|rakuten\.jp|jcom\.home\.ne\.jp)$/;

const given = <Value>(values: readonly (Value | null | undefined)[]): Value[] =>
  values.filter((value): value is Value => value !== null && value !== undefined && value !== '');
const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Sign-in names and contract numbers as they stand in what was noted. */
const codesIn = (words: string): string[] =>
  (
    words
      .normalize('NFKC')
      .replace(MAIL, ' ')
      .match(/[a-z0-9][a-z0-9_-]{4,}/gi) ?? []
  ).filter((code) => (code.match(/\d/g)?.length ?? 0) >= (/[a-z]/i.test(code) ? 2 : 6));

const SERIAL =
  /(?:s\/n|serial(?: no\.?| number)?|シリアル(?:番号)?|製造番号|機器番号)[\s::.]*([a-z0-9][a-z0-9-]{3,})/gi;

/** Serial numbers: what is called one, and what can hardly be a model's name. */
const serialsIn = (words: string): string[] => {
  const plain = words.normalize('NFKC');
  const called = [...plain.matchAll(SERIAL)].map(([, serial = '']) => serial);
  const long = (plain.match(/(?<![a-z0-9-])[a-z0-9]{8,}(?![a-z0-9-])/gi) ?? []).filter(
    (word) => (word.match(/\d/g)?.length ?? 0) >= 3,
  );
  return [...called, ...long];
};

/** What stands where a name should, and is none: anybody's wife, the desk. */
const ROLE =
  /^(?:(?:お|ご)?(?:客|本人|家族|夫婦|主人|夫|妻|奥|母|父|息子|娘|孫|祖父|祖母|兄|姉|弟|妹|大家)|社長|会長|専務|常務|代表|院長|所長|店長|店主|店員|部長|課長|係長|主任|オーナー|スタッフ|パート|アルバイト|(?:総務|経理|事務|受付|技術|営業|管理|情報|システム)?(?:部|課|係|室|窓口|担当者?|員)?(?:の方|の人)?|会社|法人|契約者|名義人|担当者?|窓口|オペレーター|サポート(?:センター|窓口|デスク)?|コールセンター|カスタマーサポート|不明|同じ|なし|operator|support|(?:the )?desk|staff|owner|wife|husband|son|daughter|unknown)(?:様|さん|さま)?$/i;

const namesOf = (state: CaseState, customer: CustomerState | null, shop: ShopState): KnownName[] => {
  const root = customer?.root;
  const holders = state.facts.filter(({ key }) => key === 'contract-holder').map(({ value }) => value);
  const named = (words: string, of: KnownName['of'], kana: string | null = null): KnownName => ({
    words: words.replace(/[\s　]*(?:様|さん|氏|御中)$/, ''),
    kana,
    of,
  });
  const all = [
    ...(root ? [{ ...named(root.name, 'customer', root.kana), firm: root.kind === 'business' }] : []),
    ...given([root?.addressee, state.root.addressee]).map((words) => named(words, 'customer')),
    ...given([root?.contact, ...holders]).map((words) => named(words, 'person')),
    ...state.people.map(({ name, kana }) => named(name, 'person', kana)),
    ...given(state.signatures.map(({ name }) => name)).map((words) => named(words, 'person')),
    ...shop.users.map(({ name, kana }) => named(name, 'technician', kana)),
    ...given(state.attempts.map(({ personName }) => personName)).map((words) => named(words, 'desk')),
  ];
  return all.filter(({ words }) => !ROLE.test(words.trim()));
};

const daysOf = (state: CaseState, zone: string): string[] => {
  const { openedAt, closedAt } = state.root;
  const visits = state.visits.flatMap(({ arrivedAt, leftAt }) => [arrivedAt, leftAt]);
  const planned = state.appointments.map(({ startsAt }) => startsAt);
  return unique(given([openedAt, closedAt, ...visits, ...planned]).map((at) => wallTime(at, zone).day));
};

/** What a case knows of the people in it, from everything that was written down; withdrawn rows too. */
export const knownOf = (state: CaseState, customer: CustomerState | null, shop: ShopState): Known => {
  const facts = given(state.facts.flatMap(({ value, note }) => [value, note]));
  const settings = given(state.settingChanges.flatMap(({ was, now }) => [was, now]));
  const things = given([
    ...state.subjects.flatMap(({ label, detail }) => [label, detail]),
    ...(customer?.machines ?? []).flatMap(({ label, detail }) => [label, detail]),
  ]);
  const mails = unique(
    given([
      customer?.root.email,
      ...[...facts, ...settings, ...things].flatMap((words) => words.match(MAIL) ?? []),
    ]),
  );
  const { root } = shop;
  const total = feeTotals(liveFeeLines(state)).total;
  return {
    names: namesOf(state, customer, shop),
    addresses: customer?.sites ?? [],
    phones: given([...(customer?.root.phones ?? []), ...state.people.map(({ phone }) => phone)]),
    mails,
    domains: unique(mails.map((mail) => mail.slice(mail.indexOf('@') + 1))).filter(
      (domain) => !EVERYBODYS.test(domain.toLowerCase()),
    ),
    logins: unique([...facts, ...settings].flatMap(codesIn)),
    references: given([state.root.number, ...state.attempts.map(({ reference }) => reference)]),
    serials: unique(things.flatMap(serialsIn)),
    amounts: unique(
      given([total, state.root.paidAmount, ...state.payments.map(({ amount }) => amount)]),
    ).filter((amount) => amount >= 1000),
    days: daysOf(state, root.zone),
    open: given([
      root.name,
      root.phone,
      root.address,
      root.postalCode,
      ...shop.branches.map(({ name }) => name),
    ]),
  };
};
