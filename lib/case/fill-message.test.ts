import { describe, expect, test } from 'vitest';
import { loadPlaybook, SHIPPED_PLAYBOOKS } from '@/prisma/playbooks/load';
import { fillMessage, MESSAGE_FIELDS, type MessageWorld } from './fill-message';
import { id, Play } from './testing/play';

const playbook = loadPlaybook('email');
const message = playbook.remedies.find((remedy) => remedy.message?.ja.includes('{アドレス}'))?.message ?? {
  ja: '',
  en: '',
};
const attempt = (n: number, title: string) => ({
  id: id(n),
  visitId: id(30),
  remedyId: null,
  title,
  channel: 'chat' as const,
  operator: 'customer' as const,
  customerMust: false,
  phase: 'work' as const,
});
const check = (n: number, checkId: string, outcome: string, words: string | null = null) => ({
  id: id(n),
  visitId: id(30),
  checkId,
  outcome,
  subjectId: null,
  words,
  note: null,
  operator: 'customer' as const,
});
const fact = (n: number, key: string, value: string | null) => ({
  id: id(n),
  visitId: id(30),
  key,
  subjectId: null,
  value,
  certainty: 'confirmed' as const,
  source: 'contract' as const,
  note: null,
});
const worldOf = (play: Play, language: 'ja' | 'en' = 'ja'): MessageWorld => ({
  state: play.case,
  customer: null,
  playbook,
  shopName: '杜のパソコン救急',
  technicianName: '高橋',
  attempt: { id: id(52) },
  language,
});
const known = () =>
  Play.arrived(playbook)
    .do('fact.set', fact(40, 'address', 'info@izumi-tategu.example'))
    .do('symptom.record', {
      id: id(41),
      visitId: id(30),
      subjectId: null,
      reproduced: 'yes',
      steps: null,
      words: '接続が中断されました。',
      code: null,
      sending: 'fail',
      receiving: 'fail',
      since: '今朝8時',
      changed: null,
      operator: 'customer',
    })
    .do('check.record', check(43, 'webmail-login', 'ok'), '11:00')
    .do('check.record', check(44, 'webmail-send', 'refused'), '11:05')
    .do('attempt.start', attempt(50, 'パスワードの変更'), '11:20')
    .do('attempt.start', attempt(51, '取り消した対応'), '11:21')
    .do('row.withdraw', { list: 'attempts', id: id(51) }, '11:22')
    .do('attempt.start', attempt(52, 'チャットで問い合わせ'), '11:25');

describe('[C69] a text to send', () => {
  test('[C69] is filled in from the case', () => {
    const word = (checkId: string, outcome: string) =>
      playbook.checks.find(({ id: one }) => one === checkId)?.outcomes.find(({ id: one }) => one === outcome)
        ?.title.ja ?? '?';
    const results = `${word('webmail-login', 'ok')}、${word('webmail-send', 'refused')}`;
    expect(fillMessage(message.ja, worldOf(known()))).toBe(
      `info@izumi-tategu.exampleのメールが、今朝8時ごろから送ることも受け取ることもできません。ウェブメールで試した結果は「${results}」、画面の表示は「接続が中断されました」です。これまでにパスワードの変更を行いました。原因と、直すための手続きを教えてください。`,
    );
  });

  test('[C69] shows a blank where the case knows nothing, and where a fact was withdrawn', () => {
    const text = fillMessage(message.ja, worldOf(Play.arrived(playbook)));
    expect(text).toContain('（　　）のメールが');
    expect(text).toContain('「（　　）」、画面');
    expect(text).not.toMatch(/[{}]/);
    const undone = known().do('row.withdraw', { list: 'facts', id: id(40) }, '11:30');
    expect(fillMessage('{アドレス}', worldOf(undone))).toBe('（　　）');
    expect(fillMessage('{password} {いつか}', worldOf(known()))).toBe('（　　） （　　）');
  });

  test('[C69] knows customer, shop, number and the parties', () => {
    const play = known()
      .do('fact.set', fact(45, 'mail-host', 'あおばネット'))
      .do('person.set', {
        id: id(31),
        name: '佐々木 和子',
        kana: null,
        roles: ['contract-holder'],
        relation: null,
        phone: null,
      });
    const text =
      '{customer} / {contract holder} / {mail company} / {case number} / {shop} / {technician} / {phone}';
    expect(fillMessage(text, worldOf(play, 'en'))).toBe(
      '(____) / 佐々木 和子 / あおばネット / K-2026-00042 / 杜のパソコン救急 / 高橋 / (____)',
    );
  });

  test.each(SHIPPED_PLAYBOOKS)('[C69] %s leaves nothing open that is not known here', (name) => {
    const texts = loadPlaybook(name).remedies.flatMap((remedy) =>
      remedy.message ? [remedy.message.ja, remedy.message.en] : [],
    );
    const fields = texts.flatMap((text) =>
      [...text.matchAll(/\{([^{}]+)\}/g)].map(([, field = '']) => field),
    );
    expect(fields.filter((field) => !MESSAGE_FIELDS.has(field))).toEqual([]);
  });
});
