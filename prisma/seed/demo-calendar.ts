import type { DemoCustomerKey } from './demo-customers';
import type { Technician } from './demo-people';
import type { PlotKey } from './demo-plots';
import type { StopReason } from '@/lib/case/terms';

/** How far a demo case has come. */
export type Ending =
  | {
      to:
        | 'received'
        | 'scheduled'
        | 'en-route'
        | 'on-site'
        | 'review'
        | 'cancelled'
        | 'by-phone'
        | 'nobody-home';
    }
  | { to: 'closed'; score?: 3 | 4 | 5; words?: string }
  | { to: 'stopped'; reason: StopReason; words: string; nextInDays: number | null };

type Entry = [
  day: number,
  time: string,
  customer: DemoCustomerKey,
  plot: PlotKey,
  technician: Technician,
  ending: Ending,
];

const closed = (score?: 3 | 4 | 5, words?: string): Ending => ({ to: 'closed', score, words });
const stopped = (reason: StopReason, words: string, nextInDays: number | null = null): Ending => ({
  to: 'stopped',
  reason,
  words,
  nextInDays,
});

/** Three months of the demo shop beside the reference case; days count from today, the oldest first. */
export const DEMO_CALENDAR: Entry[] = [
  [
    -89,
    '10:00',
    'haruno',
    'suspended',
    'sato',
    closed(5, '電話の順番待ちのあいだも、横で教えてもらえました。'),
  ],
  [-87, '13:30', 'otomo', 'queue', 'oikawa', closed(4)],
  [-84, '09:30', 'takase', 'slow', 'sugawara', closed()],
  [
    -80,
    '15:00',
    'abe',
    'fakeWarning',
    'takahashi',
    closed(5, '怖かったので、すぐ来てもらえて助かりました。'),
  ],
  [-77, '11:00', 'suzuran', 'wifi', 'sato', closed(4)],
  [-73, '10:30', 'hirose', 'update', 'oikawa', closed()],
  [-70, '14:00', 'endo', 'forgotten', 'takahashi', closed(5)],
  [
    -66,
    '16:00',
    'akebono',
    'lineDown',
    'sugawara',
    closed(3, '回線の会社の電話が、なかなかつながりませんでした。'),
  ],
  [-63, '09:30', 'matsui', 'junk', 'sato', closed(5)],
  [-59, '16:00', 'hojo', 'mailboxFull', 'sugawara', closed()],
  [-56, '13:00', 'matsui', 'suspended', 'takahashi', closed(5)],
  [
    -52,
    '10:00',
    'kanno',
    'slow',
    'oikawa',
    stopped('declined', '交換の費用をご検討のため、本日は診断までといたしました。'),
  ],
  [-49, '11:30', 'chida', 'fakeWarning', 'sato', closed(5)],
  [-45, '10:00', 'kurihara', 'queue', 'takahashi', closed(4)],
  [-42, '14:30', 'morita', 'wifi', 'oikawa', closed()],
  [-38, '09:30', 'miura', 'oldSecurity', 'sugawara', closed(5)],
  [-35, '15:30', 'takasaki', 'forgotten', 'sato', closed(5, '名前の字まで、正しく書いてくれました。')],
  [-32, '11:00', 'aobafoods', 'update', 'takahashi', { to: 'by-phone' }],
  [-30, '10:00', 'ogawa', 'queue', 'oikawa', { to: 'cancelled' }],
  [-28, '13:30', 'kumagai', 'junk', 'sugawara', closed(4)],
  [-25, '10:30', 'abe', 'slow', 'sato', closed(5)],
  [-22, '16:00', 'hirose', 'lineDown', 'takahashi', closed()],
  [-19, '09:30', 'takase', 'oldSecurity', 'sugawara', closed()],
  [-17, '14:00', 'komatsu', 'mailboxFull', 'oikawa', closed(4)],
  [-14, '11:00', 'ogawa', 'forgotten', 'oikawa', closed(5)],
  [-12, '10:30', 'suzuran', 'junk', 'sato', closed(4)],
  [
    -10,
    '15:00',
    'endo',
    'fakeWarning',
    'takahashi',
    stopped(
      'suspected-fraud',
      '相手に遠隔操作を許しておられたため、銀行と警察へのご連絡を先にお願いしました。',
      14,
    ),
  ],
  [-8, '13:00', 'shigeru', 'update', 'sugawara', closed()],
  [
    -6,
    '15:00',
    'morita',
    'suspended',
    'takahashi',
    stopped('not-contract-holder', '名義の方がご不在のため、本日はここまでといたしました。', 7),
  ],
  [-5, '10:00', 'chida', 'slow', 'sato', { to: 'nobody-home' }],
  [
    -4,
    '13:30',
    'kurihara',
    'suspended',
    'sato',
    stopped('waiting-provider', 'メール会社からのお返事をお待ちしています。', 3),
  ],
  [-3, '15:30', 'komatsu', 'forgotten', 'oikawa', { to: 'review' }],
  [-2, '11:00', 'otomo', 'wifi', 'sugawara', { to: 'review' }],
  [-1, '14:00', 'hojo', 'queue', 'sato', { to: 'review' }],
  [0, '09:30', 'miura', 'mailboxFull', 'sato', { to: 'on-site' }],
  [0, '10:30', 'takasaki', 'lineDown', 'sugawara', { to: 'en-route' }],
  [0, '13:30', 'akebono', 'wifi', 'takahashi', { to: 'scheduled' }],
  [0, '15:00', 'hirose', 'slow', 'takahashi', { to: 'scheduled' }],
  [0, '17:10', 'otomo', 'queue', 'takahashi', { to: 'scheduled' }],
  [0, '15:30', 'aobafoods', 'lineDown', 'oikawa', { to: 'scheduled' }],
  [1, '14:00', 'kanno', 'oldSecurity', 'sato', { to: 'scheduled' }],
  [2, '13:30', 'kumagai', 'suspended', 'takahashi', { to: 'scheduled' }],
  [0, '08:55', 'shigeru', 'junk', 'takahashi', { to: 'received' }],
];
