import type { CustomerState } from '@/lib/customer/state';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { ShopState } from '@/lib/shop/state';
import { at, chiba, CUSTOMER, id, Play, SHOP } from '@/lib/case/testing/play';
import type { ReportInput } from '../report-input';

const stamp = at('00:00');

export const customer: CustomerState = {
  v: 1,
  root: {
    id: CUSTOMER,
    shopId: SHOP,
    kind: 'business',
    name: '有限会社いずみ建具',
    kana: 'いずみたてぐ',
    contact: '佐々木 和子',
    phones: ['022-000-0142'],
    email: null,
    addressee: null,
    note: 'INTERNAL 犬がいる',
    language: 'ja',
    createdAt: stamp,
    updatedAt: stamp,
  },
  sites: [],
  machines: [],
};

export const shop: ShopState = {
  v: 1,
  root: {
    id: SHOP,
    name: '杜のパソコン相談室',
    kana: null,
    postalCode: '9800811',
    address: '仙台市青葉区杜の丘1-2-3',
    phone: '022-000-0000',
    hours: '午前9時から午後6時(日・祝休み)',
    registrationNumber: 'T0000000000000',
    warranty: '同じ症状が30日以内に再び出たときは、無料で対応いたします。',
    greeting: {},
    purposes: null,
    logoPhotoHash: null,
    // The tests' clock is told as it is written.
    zone: 'UTC',
    linkDays: 90,
    pinRequired: true,
    reviews: true,
    createdAt: stamp,
    updatedAt: stamp,
  },
  branches: [],
  users: [],
  feeItems: [],
  workingHours: [],
  playbooks: [],
  desks: [],
};

export const inputFor = (playbook: Playbook, language: ReportInput['language'] = 'ja'): ReportInput => ({
  customer,
  shop,
  playbook,
  technicianName: '高橋 健',
  language,
});

const fees = [
  [40, 'call-out', '出張料', null, 3300],
  [41, 'diagnosis', '診断料', '原因の調査', 2200],
  [42, 'work', '作業料', 'メール送信障害の復旧', 3300],
] as const;

const checks = [
  ['10:55', 'web-browse', 'ok'],
  ['10:59', 'client-behaviour', 'normal'],
  ['11:00', 'send-client', 'fail'],
  ['11:03', 'settings-servers', 'match'],
  ['11:07', 'webmail-login', 'ok'],
  ['11:08', 'webmail-receive', 'ok'],
  ['11:09', 'webmail-send', 'refused'],
] as const;

const attempts = [
  [60, 'change-password', 'パスワードの変更', 'provider-page', '11:14', '11:22', 'did-not'],
  [61, 'ask-by-chat', 'チャットで問い合わせ', 'chat', '11:24', '11:57', 'given-up'],
  [62, 'call-technical-desk', '技術窓口へ電話', 'phone', '11:27', '11:47', 'learnt'],
  [63, 'unlock-by-notice', '案内メールから解除', 'mail', '11:53', '11:56', 'worked'],
] as const;

/** The reference case up to the naming of its cause; times are those of the day, UTC. */
export const isolated = (playbook: Playbook): Play => {
  const play = Play.arrived(playbook);
  for (const [n, kind, label, note, amount] of fees) {
    play.do(
      'fee.add',
      { id: id(n), feeItemId: null, kind, label, note, amount, quantity: 1, taxRate: 10, due: false },
      '10:34',
    );
  }
  play.do(
    'approval.record',
    {
      id: id(45),
      personId: id(31),
      kind: 'estimate',
      answer: 'approved',
      lineIds: fees.map(([n]) => id(n)),
      total: 8800,
    },
    '10:36',
  );
  play.do(
    'symptom.record',
    {
      id: id(46),
      visitId: id(30),
      subjectId: null,
      reproduced: 'yes',
      steps: '「送受信」を押す',
      words: 'サーバーへの接続が中断されました',
      code: '0x800CCC0F',
      sending: 'fail',
      receiving: 'fail',
      since: '今朝から',
      changed: null,
      operator: 'customer',
    },
    '10:41',
  );
  for (const [index, [time, checkId, outcome]] of checks.entries()) {
    play.do(
      'check.record',
      {
        id: id(50 + index),
        visitId: id(30),
        checkId,
        outcome,
        subjectId: null,
        words: null,
        note: 'INTERNAL 覚え書き',
        operator: 'customer',
      },
      time,
    );
  }
  return play
    .do('workaround.offer', { words: 'ウェブメールで、届いたメールを読めるようにしました。' }, '11:09')
    .do('note.add', { id: id(58), words: 'INTERNAL 値引きの相談あり' }, '11:10', chiba)
    .do(
      'cause.name',
      {
        causeId: 'account-suspended-for-spam',
        causeWords: 'あおばネットが、送信だけを停止していました。受信は、止まっていませんでした。',
        causeReason: '短いパスワードが外部に漏れ、何者かが佐々木様のアドレスから迷惑メールを送っていました。',
        causeSource: 'told',
        causeToldBy: 'あおばネットの担当者',
        decisive: [id(56)],
      },
      '11:12',
    );
};

/** The whole reference case, resolved and paid; not issued yet. */
export const resolved = (playbook: Playbook): Play => {
  const play = isolated(playbook);
  for (const [n, remedyId, title, channel, from, to, outcome] of attempts) {
    play.do(
      'attempt.start',
      {
        id: id(n),
        visitId: id(30),
        remedyId,
        title,
        channel,
        operator: channel === 'phone' ? 'customer' : 'technician',
        customerMust: channel === 'phone',
        phase: channel === 'phone' ? 'wait-queue' : 'work',
      },
      from,
    );
    if (channel === 'phone') {
      play.do('attempt.phase', { id: id(n), phase: 'work' }, '11:39').do(
        'attempt.edit',
        {
          id: id(n),
          personName: '工藤',
          reference: 'AN-70318',
          learnt: '停止の理由と、解除方法が分かりました',
          learntFrom: 'あおばネットの担当者',
          note: 'INTERNAL 態度が悪い',
        },
        '11:42',
      );
    }
    play.do('attempt.end', { id: id(n), outcome }, to);
  }
  play.do(
    'setting.record',
    {
      id: id(70),
      attemptId: id(60),
      subjectId: null,
      what: 'メールのパスワード',
      was: '6文字',
      now: '12文字',
      putBack: '古いパスワードは漏れているため、戻さないでください。',
    },
    '11:20',
  );
  for (const [index, kind] of (
    ['clean-machine', 'holder-consent', 'genuine-link', 'list-old-password-devices'] as const
  ).entries()) {
    play.do(
      'precaution.record',
      { id: id(75 + index), attemptId: null, kind, answer: 'yes', words: null, personId: id(31) },
      '11:13',
    );
  }
  for (const [index, direction] of (['send', 'receive', 'forwarding'] as const).entries()) {
    play.do(
      'verification.record',
      {
        id: id(80 + index),
        visitId: id(30),
        subjectId: null,
        direction,
        outcome: 'ok',
        outside: direction !== 'forwarding',
        ownProgram: true,
        operator: 'customer',
        words: null,
      },
      `11:5${8 + (index > 0 ? 1 : 0)}`,
    );
  }
  return play
    .do('case.resolve', { words: 'INTERNAL 再発に注意' }, '12:02')
    .do('payment.record', { paidHow: 'cash', paidAmount: 8800, addressee: null }, '12:05');
};

export { at, id };
