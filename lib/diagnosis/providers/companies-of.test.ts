import { expect, test } from 'vitest';
import { loadProviders } from '@/prisma/providers/load';
import { companiesOf } from './companies-of';

const { providers } = loadProviders();
const told = (facts: Record<string, string | null>) =>
  companiesOf(
    Object.entries(facts).map(([key, value]) => ({ key, value })),
    providers,
  ).map(({ name, provider }) => [name, provider?.id ?? null]);

test('the facts name them, the mail company first; one that the directory has not is there by its name', () => {
  expect(
    told({
      line: 'NTT東日本',
      'mail-host': 'あおばネット',
      'internet-provider': 'BIGLOBE',
      router: 'PR-500',
    }),
  ).toEqual([
    ['あおばネット', null],
    ['BIGLOBE', 'biglobe'],
    ['NTT東日本', 'ntt-east'],
  ]);
});

test('each once, also where the address and two facts say the same', () => {
  const facts = {
    address: 'yamada@cello.ocn.ne.jp',
    'mail-host': 'ＯＣＮ',
    'internet-provider': 'オーシーエヌ',
  };
  expect(told(facts)).toEqual([['ＯＣＮ', 'ocn']]);
  expect(told({ address: 'yamada@cello.ocn.ne.jp', 'mail-host': null })).toEqual([['OCN', 'ocn']]);
  expect(told({ address: 'info@izumi-tategu.example.jp' })).toEqual([]);
});
