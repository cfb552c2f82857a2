import { check } from '../scenes';
import type { Story } from '../story';

/** The checklist up to the deciding answer, the workaround and the name of the cause. */
export const isolation = (story: Story): Story => {
  check(story, '10:55', 'web-browse', 'ok', { note: '3つのサイトが開く' });
  check(story, '10:57', 'other-network', 'same');
  check(story, '10:58', 'name-lookup', 'ok');
  check(story, '10:59', 'client-behaviour', 'normal');
  check(story, '11:00', 'receive-client', 'fail', { operator: 'customer' });
  check(story, '11:00', 'send-client', 'fail', { operator: 'customer' });
  check(story, '11:01', 'error-kind', 'other', { words: 'サーバーへの接続が中断されました 0x800CCC0F' });
  check(story, '11:03', 'settings-servers', 'match');
  check(story, '11:04', 'settings-port', '587-or-465');
  check(story, '11:06', 'contract-status', 'active');
  check(story, '11:07', 'webmail-login', 'ok', { operator: 'customer', subjectId: story.id('account') });
  check(story, '11:08', 'webmail-receive', 'ok', { operator: 'customer', subjectId: story.id('account') });
  check(story, '11:09', 'webmail-send', 'refused', {
    operator: 'customer',
    subjectId: story.id('account'),
    words: '送信を制限しています',
  });
  return story
    .do('workaround.offer', { words: 'ウェブメールで、届いたメールを読めるようにしました。' })
    .when('11:12')
    .do('cause.name', {
      causeId: 'account-suspended-for-spam',
      causeWords: 'あおばネットが、送信だけを停止していました。受信は、止まっていませんでした。',
      causeReason: null,
      causeSource: 'seen',
      causeToldBy: null,
      decisive: [story.id('check webmail-send')],
    });
};
