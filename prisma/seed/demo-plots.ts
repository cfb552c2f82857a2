import type { ArgsOf } from '@/lib/mutation/registry';
import type { Category } from '@/lib/case/terms';

type Channel = ArgsOf<'attempt.start'>['channel'];

/** One kind of trouble as it is met in the field: what was said, checked, found and done. */
export type Plot = {
  category: Category;
  headline: string;
  callerWords: string;
  screenWords?: string;
  checks: [checkId: string, outcome: string][];
  cause: string;
  words: string;
  remedy: [remedyId: string, title: string, channel: Channel];
  /** A first attempt that did not do it. */
  before?: [remedyId: string | null, title: string, channel: Channel];
};

/** The last check of each is the one that decided it. */
export const PLOTS = {
  suspended: {
    category: 'email',
    headline: 'メールの送信ができない',
    callerWords: '朝から送れません。受け取るほうは、できているようです',
    screenWords: '送信を制限しています',
    checks: [
      ['web-browse', 'ok'],
      ['client-behaviour', 'normal'],
      ['settings-servers', 'match'],
      ['webmail-login', 'ok'],
      ['webmail-receive', 'ok'],
      ['webmail-send', 'refused'],
    ],
    cause: 'account-suspended-for-spam',
    words: 'メール会社が、送信だけを停止していました。',
    before: ['change-password', 'パスワードの変更', 'provider-page'],
    remedy: ['call-technical-desk', '技術窓口へ電話', 'phone'],
  },
  oldSecurity: {
    category: 'email',
    headline: '複合機から送信できない',
    callerWords: 'スキャンしたものがメールで届かなくなりました',
    checks: [
      ['web-browse', 'ok'],
      ['scope-devices', 'this-device-only'],
      ['settings-servers', 'match'],
      ['settings-encryption', 'old'],
    ],
    cause: 'outdated-tls-or-auth',
    words: 'メール会社が安全の基準を上げ、複合機の古い設定では送れなくなっていました。',
    remedy: ['correct-settings', '複合機の送信設定の更新', 'device'],
  },
  mailboxFull: {
    category: 'email',
    headline: 'メールが届かない',
    callerWords: '送ったと言われるメールが届きません',
    screenWords: 'メールボックスの容量が不足しています',
    checks: [
      ['web-browse', 'ok'],
      ['receive-client', 'partly'],
      ['webmail-login', 'ok'],
      ['mailbox-storage', 'full'],
    ],
    cause: 'mailbox-full',
    words: 'メールの保管場所がいっぱいで、新しいメールを受け取れなくなっていました。',
    remedy: ['free-mailbox', '古いメールの整理', 'provider-page'],
  },
  forgotten: {
    category: 'email',
    headline: 'パスワードを忘れた',
    callerWords: '新しい電話に替えたら、パスワードを聞かれて先に進めません',
    screenWords: 'ユーザー名またはパスワードが違います',
    checks: [
      ['web-browse', 'ok'],
      ['error-kind', 'auth-rejected'],
      ['contract-status', 'active'],
      ['password-works', 'rejected'],
    ],
    cause: 'wrong-password',
    words: '控えにあったパスワードは、以前のものでした。',
    remedy: ['reset-password', 'パスワードの再設定', 'provider-page'],
  },
  junk: {
    category: 'email',
    headline: '取引先のメールだけ届かない',
    callerWords: '一社だけ、請求書のメールが届かないと言われます',
    checks: [
      ['receive-client', 'partly'],
      ['webmail-receive', 'ok'],
      ['sender-scope', 'one-sender'],
      ['junk-folder', 'expected-mail'],
    ],
    cause: 'junk-filter-or-rule',
    words: '取引先からのメールが、「迷惑メール」に振り分けられていました。',
    remedy: ['adjust-filter', '振り分けの見直し', 'provider-page'],
  },
  lineDown: {
    category: 'internet',
    headline: 'インターネットにつながらない',
    callerWords: '昨日の夕方から、どの機械もつながりません',
    checks: [
      ['web-browse', 'fail'],
      ['scope-devices', 'all-devices'],
      ['onu-lamps', 'not-registered'],
      ['cable-link', 'firm'],
      ['outage-notice', 'maintenance'],
    ],
    cause: 'outage',
    words: '回線の会社の工事で、回線が止まっていました。',
    remedy: ['report-line-fault', '回線の窓口へ電話', 'phone'],
  },
  wifi: {
    category: 'wifi',
    headline: 'レジの無線が切れる',
    callerWords: 'お昼になるとレジの無線が切れて、会計ができません',
    checks: [
      ['join', 'joined'],
      ['wired-compare', 'fine'],
      ['use', 'drops'],
      ['drop-pattern', 'appliance'],
    ],
    cause: 'interference',
    words: '無線の電波が、電子レンジを使う時間に乱れていました。',
    remedy: ['part-from-appliance', '無線の置き場所と周波数の変更', 'device'],
  },
  slow: {
    category: 'slow',
    headline: 'パソコンが遅い',
    callerWords: '電源を入れてから使えるまで、20分かかります',
    checks: [
      ['what-is-slow', 'startup'],
      ['strange-signs', 'none'],
      ['busiest', 'disk'],
      ['disk-kind', 'hdd'],
      ['disk-health', 'warning'],
    ],
    cause: 'disk-failing',
    words: '記憶装置が、傷み始めていました。',
    remedy: ['replace-disk', 'データの写しと記憶装置の交換', 'device'],
  },
  update: {
    category: 'other',
    headline: '更新のあと、会計ソフトが開かない',
    callerWords: '今朝、更新が終わったら、会計ソフトが立ち上がりません',
    checks: [
      ['machine-health', 'good'],
      ['other-program', 'normal'],
      ['recent-update', 'update'],
    ],
    cause: 'update-trouble',
    words: '更新が途中で終わっておらず、ソフトが開けなくなっていました。',
    remedy: ['repair-program', '更新のやり直しとソフトの修復', 'device'],
  },
  queue: {
    category: 'printing',
    headline: '見積書が印刷できない',
    callerWords: '印刷を押しても、何も出てきません',
    checks: [
      ['panel', 'normal'],
      ['copy', 'ok'],
      ['print-result', 'nothing'],
      ['printer-list', 'ready'],
      ['queue', 'stuck'],
    ],
    cause: 'queue-stuck',
    words: '送りかけの印刷がたまり、次の印刷が止まっていました。',
    remedy: ['clear-queue', '印刷待ちの取り消しと再接続', 'device'],
  },
  fakeWarning: {
    category: 'warning',
    headline: '画面に「今すぐ電話を」と出て消えない',
    callerWords: '大きな音がして、電話番号が出ています。電話はしていません',
    screenWords: 'ウイルスに感染しました。今すぐお電話ください',
    checks: [
      ['phone-call', 'no'],
      ['remote-allowed', 'no'],
      ['warning-kind', 'full-screen'],
      ['notice-source', 'browser'],
      ['closes', 'gone'],
    ],
    cause: 'browser-page',
    words: '画面の警告は偽物でした。パソコンは感染していませんでした。',
    remedy: ['close-page', '偽の警告を閉じ、通知を止める', 'device'],
  },
} as const satisfies Record<string, Plot>;

export type PlotKey = keyof typeof PLOTS;
