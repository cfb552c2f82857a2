import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { id } from '@/lib/case/testing/play';
import { customer, resolved, shop } from '@/lib/report/testing/reference-case';
import { loadPlaybook } from '@/prisma/playbooks/load';
import { checkDraft } from './check-draft';
import { draftStory } from './draft-story';
import { findPersonalData } from './find-personal-data';
import { knownOf } from './known-of';

const playbook = loadPlaybook('email', resolve(import.meta.dirname, '../../prisma/playbooks'));
const state = resolved(playbook).case;

test('[N6] a draft tells the reference case in the playbook’s words, without notes, names or numbers', () => {
  for (const language of ['ja', 'en'] as const) {
    const draft = draftStory(state, playbook, language);
    expect(draft.steps.length).toBeGreaterThan(7);
    for (const part of [draft.title, draft.symptom, draft.cause, draft.fix, draft.lesson])
      expect(part).not.toBe('');
    expect(JSON.stringify(draft)).not.toMatch(/INTERNAL|佐々木|いずみ|AN-70318|あおばネット|工藤/);
    expect(checkDraft(draft, knownOf(state, customer, shop))).toEqual([]);
  }
});

test('[N6] without its playbook it has the technician’s words', () => {
  const draft = draftStory(state, null, 'ja');
  expect(draft.cause).toContain('送信だけを停止');
  expect(draft.fix).toBe('案内メールから解除');
  expect(draft.steps.map(({ words }) => words)).toContain('技術窓口へ電話');
});

test('[N7] what was written down anywhere is known', () => {
  const fact = {
    visitId: null,
    subjectId: null,
    certainty: 'confirmed',
    source: 'told',
    note: null,
    recordedAt: '2026-11-24T00:00:00.000Z',
  } as const;
  const told = {
    ...state,
    facts: [
      { ...fact, id: id(1), key: 'address', value: 'kazu@tategu.example.jp', withdrawnAt: null },
      {
        ...fact,
        id: id(2),
        key: 'customer-page',
        value: 'ログインID ab-778812',
        withdrawnAt: fact.recordedAt,
      },
      { ...fact, id: id(3), key: 'contract-holder', value: '鬼頭 勝様', withdrawnAt: null },
      { ...fact, id: id(4), key: 'machine', value: 'LIFEBOOK AH77', withdrawnAt: null },
    ],
  };
  const sites = [
    {
      id: id(5),
      label: null,
      postalCode: '9813133',
      prefecture: '宮城県',
      city: '仙台市泉区',
      street: '桜ヶ森3-14',
      building: null,
      directions: null,
      parking: null,
      note: null,
    },
  ];
  const machines = [
    { id: id(6), siteId: null, kind: 'printer' as const, label: '複合機', detail: '製造番号 X-77123' },
  ];
  const known = knownOf(told, { ...customer, sites, machines }, shop);
  const found = (words: string) => findPersonalData(words, known).map(({ kind }) => kind);
  expect(found('kazu@tategu.example.jp')).toContain('own-mail');
  expect(found('AB778812でした')).toEqual(['own-login']);
  expect(found('鬼頭さんの名義')).toEqual(['own-name']);
  expect(found('桜ヶ森のお店')).toEqual(['own-address']);
  expect(found('X77123の機械')).toEqual(['own-serial']);
  expect(found('工藤さんとAN 70318で話し、022(000)0142にかけました')).toEqual([
    'own-name',
    'own-reference',
    'own-phone',
  ]);
  expect(found('11月24日に8800円')).toEqual(['own-day', 'own-amount']);
  const nobody = ['社長', '奥様', '事務の方', '技術窓口', '担当者', 'オペレーター', 'お客様'].map(
    (name, index) => ({
      ...state.people[0],
      id: id(100 + index),
      name,
    }),
  ) as typeof state.people;
  const roles = knownOf({ ...state, people: nobody }, null, shop).names.map(({ words }) => words);
  expect(roles).toEqual(['工藤']);
  expect(found('LIFEBOOK AH77という機種')).toEqual([]);
});
