import { describe, expect, test } from 'vitest';
import { planChecks } from '@/lib/diagnosis/next-check';
import type { Need } from '@/lib/diagnosis/playbook';
import { loadPlaybook } from '@/prisma/playbooks/load';
import { missingNeeds } from './missing-needs';
import { id, Play } from './testing/play';

const playbook = loadPlaybook('email');
const arrived = () => Play.arrived(playbook);
const fact = (n: number, key: string, certainty: 'confirmed' | 'unverified' | 'unknown' | 'refused') => ({
  id: id(n),
  visitId: id(30),
  key,
  subjectId: null,
  value: null as string | null,
  certainty,
  source: null,
  note: null,
});
const check = (n: number, checkId: string, outcome: string) => ({
  id: id(n),
  visitId: id(30),
  checkId,
  outcome,
  subjectId: null,
  words: null,
  note: null,
  operator: 'customer' as const,
});
const consent = (n: number, answer: string) => ({
  id: id(n),
  attemptId: null,
  kind: 'holder-consent' as const,
  answer,
  words: null,
  personId: null,
});

describe('[C68] what a check needs and cannot be had', () => {
  test('[C68] nothing, before anybody asked', () => {
    expect(missingNeeds(arrived().case)).toEqual([]);
  });

  test('[C68] a password that nobody knows or tells; one noted on paper is there, one withdrawn was not asked', () => {
    const play = arrived().do('fact.set', fact(70, 'password', 'unknown'));
    expect(missingNeeds(play.case)).toEqual(['password']);
    play.do('fact.set', fact(70, 'password', 'refused'));
    expect(missingNeeds(play.case)).toEqual(['password']);
    play.do('fact.set', fact(70, 'password', 'unverified'));
    expect(missingNeeds(play.case)).toEqual([]);
    play.do('fact.set', fact(70, 'password', 'unknown')).do('row.withdraw', { list: 'facts', id: id(70) });
    expect(missingNeeds(play.case)).toEqual([]);
  });

  test('[C68] no network where no page opens, until another line works', () => {
    const play = arrived().do('check.record', check(71, 'web-browse', 'fail'), '11:00');
    expect(missingNeeds(play.case)).toEqual(['network']);
    play.do('check.record', check(72, 'other-network', 'works'), '11:05');
    expect(missingNeeds(play.case)).toEqual([]);
  });

  test('[C68] no contract holder where nobody knows one or they refuse; somebody who has the role is there', () => {
    const play = arrived().do('fact.set', fact(73, 'contract-holder', 'unknown'));
    expect(missingNeeds(play.case)).toEqual(['contract-holder']);
    play.do('precaution.record', consent(74, 'on-behalf'), '11:00');
    expect(missingNeeds(play.case)).toEqual([]);
    play.do('precaution.record', consent(75, 'refused'), '11:10');
    expect(missingNeeds(play.case)).toEqual(['contract-holder']);
    const there = arrived()
      .do('fact.set', fact(73, 'contract-holder', 'unknown'))
      .do('person.set', {
        id: id(32),
        name: '佐々木 健',
        kana: null,
        roles: ['contract-holder'],
        relation: null,
        phone: null,
      });
    expect(missingNeeds(there.case)).toEqual([]);
  });

  test('[C68] no second device where there is none; two that are known are enough', () => {
    const play = arrived().do('fact.set', {
      ...fact(76, 'other-devices', 'confirmed'),
      value: 'なし',
    });
    expect(missingNeeds(play.case)).toEqual(['second-device']);
    for (const n of [77, 78])
      play.do('subject.set', { id: id(n), kind: 'device', label: `PC ${n}`, detail: null });
    expect(missingNeeds(play.case)).toEqual([]);
    play.do('fact.set', { ...fact(76, 'other-devices', 'confirmed'), value: 'スマートフォン' });
    expect(missingNeeds(play.case)).toEqual([]);
  });

  test('[C68] what needs it is not proposed next', () => {
    const walked = [
      { checkId: 'web-browse', outcome: 'ok' },
      { checkId: 'client-behaviour', outcome: 'normal' },
      { checkId: 'cable-link', outcome: 'up' },
      { checkId: 'receive-client', outcome: 'fail' },
      { checkId: 'send-client', outcome: 'fail' },
      { checkId: 'error-kind', outcome: 'auth-rejected' },
      { checkId: 'settings-servers', outcome: 'match' },
      { checkId: 'contract-status', outcome: 'active' },
    ].map((result, index) => ({ ...result, subjectId: null, at: `2026-11-24T11:0${index}:00.000Z` }));
    const proposed = (missing: Need[]) =>
      planChecks(playbook, walked, missing).open.flatMap(({ check }) => check.needs);
    expect(proposed([])).toContain('password');
    const { case: state } = arrived().do('fact.set', fact(70, 'password', 'unknown'));
    const without = proposed(missingNeeds(state));
    expect(without).not.toContain('password');
    expect(without).toContain('network');
  });
});
