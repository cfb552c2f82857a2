import type { SeenAt } from './seen';
import type { FindingCode } from './terms';

/** Words by which a provider says that it is the account that may not send. */
const STOPPED =
  /suspend|restrict|stopp|disabled|sending limit|outbound|abuse|compromis|account.{0,40}(limit|block|lock)|(sending|sender).{0,40}(block|refus|not allowed|denied)|停止|制限|規制/i;

/** What a refusal while sending says, the plainest signs first; the account's own address is the recipient. */
const REFUSALS: [RegExp, FindingCode][] = [
  [/5\.3\.4\b|too (large|big)|size (limit|exceed)|exceeds.*size/i, 'message-too-large'],
  [/[45]\.2\.2\b|over ?quota|quota exceeded|mailbox (is )?full|容量/i, 'mailbox-full'],
  [/pop.before|check your mail first|after pop|pop認証/i, 'pop-before-sending'],
  [/relay|中継/i, 'relay-denied'],
  [STOPPED, 'sending-stopped'],
  [
    /block ?list|black ?list|spamhaus|\brbl\b|dnsbl|barracuda|listed (at|by|in|on)|bad reputation/i,
    'blocklisted',
  ],
  [/\bspf\b|\bdkim\b|\bdmarc\b|5\.7\.2[0-9]\b|unauthenticated (mail|message)/i, 'sender-not-authenticated'],
];
const GONE =
  /5\.1\.(1|10)\b|user unknown|(unknown|no such) (user|recipient|mailbox)|does not exist|not found|存在しません/i;

/**
 * D51: a sending that is refused after the sign-in worked is told by where it was refused and in which words.
 * @returns what was found; `mail-sent` where nothing was refused
 */
export const judgeSend = ({ failure, refusedAt }: SeenAt<'send'>): FindingCode => {
  if (!failure) return 'mail-sent';
  const { code, words, silent } = failure;
  const status = Number(/\b([245]\d\d)\b/.exec(code ?? '')?.[1] ?? /\b([245]\d\d)\b/.exec(words)?.[1] ?? 0);
  if (status === 0) return silent ? 'no-greeting' : 'connection-dropped';
  if (status === 530 || /5\.7\.0 must issue|authentication (is )?required/i.test(words))
    return 'sending-needs-sign-in';
  const atRecipient = refusedAt === 'RCPT TO';
  if (atRecipient && GONE.test(words)) return 'account-gone';
  const told = REFUSALS.find(([sign]) => sign.test(words))?.[1];
  const isForNow = status < 500;
  if (told && !(isForNow && told === 'sending-stopped')) return told;
  if (isForNow) return 'sending-limited';
  if (atRecipient) return /5\.1\.\d|5\.2\.1|recipient/i.test(words) ? 'recipient-refused' : refusalOf(words);
  return refusedAt === 'DATA' && /spam|virus|content|迷惑/i.test(words)
    ? 'message-refused'
    : refusalOf(words);
};

/** Whoever is signed in and refused by policy may not send; the rest is told as it was said. */
const refusalOf = (words: string): FindingCode =>
  /5\.7\.\d/.test(words) ? 'sending-stopped' : 'sending-refused';

/** Seconds by which two clocks may differ without anybody noticing. */
const APART = 300;

export const judgeArrive = ({ where, clockSeconds, failure }: SeenAt<'arrive'>): FindingCode[] => {
  if (failure) return ['not-understood'];
  if (where === null) return ['not-arrived-yet'];
  const clock: FindingCode[] = clockSeconds !== null && Math.abs(clockSeconds) > APART ? ['clock-apart'] : [];
  return [where === 'junk' ? 'mail-in-junk' : 'mail-arrived', ...clock];
};
