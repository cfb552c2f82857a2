import { book, go, greet } from '../scenes';
import { caseOpening } from '../case-opening';
import type { Story } from '../story';

/** The call, the way there, the greeting, the symptom and the needed facts. */
export const phoneToInformation = (story: Story): Story => {
  story.when('09:14', 'chiba').do(
    'case.open',
    caseOpening(
      'izumi',
      'email',
      'メールの送受信ができない',
      '送ることも、受け取ることもできません。今日の仕事が止まっています。',
      {
        screenWords: '接続が中断されました',
        since: '今朝',
        intake: {
          direction: 'both',
          since: 'this-morning',
          web: 'yes',
          otherDevices: 'not-checked',
          warning: 'no',
        },
        urgency: 'today',
        workStopped: 'stopped',
      },
    ),
  );
  book(story.when('09:17'), 'takahashi', '10:30', '12:30');
  go(story, 'takahashi', '10:12', '10:31');
  greet(story, '佐々木 和子', '事務・社長から任されている', 'email', '10:35');

  story
    .when('10:40')
    .do('subject.set', {
      id: story.id('account'),
      kind: 'account',
      label: 'sasaki@aoba.example.ne.jp',
      detail: null,
    })
    .do('subject.set', { id: story.id('office-pc'), kind: 'device', label: '事務所のパソコン', detail: null })
    .when('10:41')
    .do('symptom.record', {
      id: story.id('symptom'),
      visitId: story.id('visit'),
      subjectId: story.id('office-pc'),
      reproduced: 'yes',
      steps: '「送受信」を押す',
      words: 'サーバーへの接続が中断されました',
      code: '0x800CCC0F',
      sending: 'fail',
      receiving: 'fail',
      since: '今朝から',
      changed: null,
      operator: 'customer',
    });

  const fact = (
    time: string,
    key: string,
    given: {
      value?: string;
      certainty: 'confirmed' | 'unverified';
      source: 'note' | 'told' | 'inferred' | 'contract' | 'device-settings';
      note?: string;
    },
  ) =>
    story.when(time).do('fact.set', {
      id: story.id(`fact ${key}`),
      visitId: story.id('visit'),
      key,
      subjectId: null,
      value: given.value ?? null,
      certainty: given.certainty,
      source: given.source,
      note: given.note ?? null,
    });
  fact('10:47', 'address', {
    value: 'sasaki@aoba.example.ne.jp',
    certainty: 'confirmed',
    source: 'device-settings',
  });
  fact('10:48', 'password', {
    certainty: 'unverified',
    source: 'note',
    note: '手書きのメモだけ。控えはほかにない',
  });
  fact('10:52', 'mail-host', {
    value: 'あおばネット',
    certainty: 'confirmed',
    source: 'inferred',
    note: 'アドレスの末尾から',
  });
  fact('10:53', 'contract-holder', { value: '佐々木 和子', certainty: 'confirmed', source: 'told' });
  fact('10:53', 'mail-program', {
    value: 'パソコンのメールソフト(送ってから受け取る設定)',
    certainty: 'confirmed',
    source: 'device-settings',
  });
  fact('10:54', 'line', { value: 'みちのく光', certainty: 'confirmed', source: 'contract' });
  return story;
};
