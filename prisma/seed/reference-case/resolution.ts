import { attempt, attemptEnds, check, verify } from '../scenes';
import type { Story } from '../story';

const precaution = (
  story: Story,
  kind: 'clean-machine' | 'holder-consent' | 'genuine-link' | 'list-old-password-devices',
  answer: string,
  words: string,
) =>
  story.do('precaution.record', {
    id: story.id(`precaution ${kind}`),
    attemptId: null,
    kind,
    answer,
    words,
    personId: story.id('present'),
  });

/** Four attempts over four channels, one waiting while the next ran; then proof both ways. */
export const resolution = (story: Story): Story => {
  story.when('11:13', 'takahashi');
  precaution(story, 'clean-machine', 'clean', 'ウイルス検査で検出なし');
  precaution(story, 'holder-consent', 'holder', '名義は佐々木様ご本人。入力は高橋');
  attempt(story, '11:14', 'password', {
    remedyId: 'change-password',
    title: 'パスワードの変更',
    channel: 'provider-page',
  });
  story.when('11:20').do('setting.record', {
    id: story.id('setting password'),
    attemptId: story.id('attempt password'),
    subjectId: story.id('account'),
    what: 'メールのパスワード',
    was: '6文字',
    now: '12文字',
    putBack: '古いパスワードは漏れているため、戻さないでください。',
  });
  precaution(story, 'list-old-password-devices', 'done', '事務所のパソコン1台。携帯では使っていない');
  attemptEnds(story, '11:22', 'password', 'did-not');

  attempt(story, '11:24', 'chat', {
    remedyId: 'ask-by-chat',
    title: 'チャットで問い合わせ',
    channel: 'chat',
  });
  story
    .when('11:26')
    .do('attempt.edit', {
      id: story.id('attempt chat'),
      sentText: '送信だけが「送信を制限しています」と断られます。停止の理由と解除の方法を教えてください。',
    })
    .do('attempt.phase', { id: story.id('attempt chat'), phase: 'wait-reply' });

  attempt(story, '11:27', 'phone', {
    remedyId: 'call-technical-desk',
    title: '技術窓口へ電話',
    channel: 'phone',
    operator: 'customer',
    customerMust: true,
    phase: 'wait-queue',
  });
  story
    .when('11:39')
    .do('attempt.phase', { id: story.id('attempt phone'), phase: 'work' })
    .when('11:42')
    .do('attempt.edit', {
      id: story.id('attempt phone'),
      personName: '工藤',
      reference: 'AN-70318',
      learnt: '短いパスワードが漏れ、迷惑メールの送信に使われた。解除は11月18日の案内メールから。',
      learntFrom: 'あおばネットの担当者',
    })
    .do('cause.name', {
      causeId: 'account-suspended-for-spam',
      causeWords: 'あおばネットが、送信だけを停止していました。受信は、止まっていませんでした。',
      causeReason: '短いパスワードが外部に漏れ、何者かが佐々木様のアドレスから迷惑メールを送っていました。',
      causeSource: 'told',
      causeToldBy: 'あおばネットの担当者',
      decisive: [story.id('check webmail-send')],
    });
  attemptEnds(story, '11:47', 'phone', 'learnt');
  check(story, '11:48', 'password-quality', 'leaked');

  check(story, '11:50', 'junk-folder', 'provider-notice', { subjectId: story.id('account') });
  check(story, '11:52', 'notice-genuine', 'genuine', {
    note: '日付は窓口の言うとおり。差出人とリンク先はあおばネットのもの',
  });
  precaution(story, 'genuine-link', 'genuine', '窓口の言った日付・差出人・リンク先が一致');
  attempt(story, '11:53', 'notice', {
    remedyId: 'unlock-by-notice',
    title: '案内メールから解除',
    channel: 'mail',
  });
  attemptEnds(story, '11:56', 'notice', 'worked');
  attemptEnds(story, '11:57', 'chat', 'given-up');

  verify(story, '11:58', 'send');
  verify(story, '11:59', 'receive');
  verify(story, '12:00', 'forwarding');
  return story.when('12:02').do('case.resolve', { words: null });
};
