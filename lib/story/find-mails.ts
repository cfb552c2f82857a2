import type { Finding } from './finding';
import { findPattern } from './find-pattern';
import { foldedPlain } from './folded';
import type { Known } from './known';
import { literally } from './number-words';

/** How people write @ and the dot where they think that nobody should see them. */
export const AT =
  '\\s*(?:@|[\\[(【<{「]?\\s*(?:\\bat\\b|アットマーク|アット|あっとまーく|あっと|☆|★|●)\\s*[\\])】>}」]?)\\s*';
export const DOT = '\\s*(?:\\.|。|[\\[(【<{]?\\s*(?:\\bdot\\b|ドット|どっと)\\s*[\\])】>}]?)\\s*';

/** Names before the @ that everybody has. */
const COMMON = new Set(
  'info mail contact office admin support shop soumu jimu web webmaster postmaster sales'.split(' '),
);
/** First parts of a domain that say nothing. */
const COMMON_LABELS = new Set(
  'www mail smtp imap pop pop3 webmail example gmail yahoo outlook hotmail icloud'.split(' '),
);

const spelled = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .split('.')
    .map((part) => literally(part))
    .join(DOT);

/** Mail addresses and domains that the case knows, also taken apart and spelled out. */
export const findMails = (text: string, { mails, domains }: Known): Finding[] => {
  const plain = foldedPlain(text);
  const find = (kind: 'own-mail' | 'own-domain', because: string, pattern: string) =>
    findPattern(text, plain, new RegExp(pattern, 'gu'), kind, because);
  const whole = mails.flatMap((mail) => {
    const [local = '', domain = ''] = mail.split('@');
    const name = local.normalize('NFKC').toLowerCase();
    const alone = name.length >= 4 && !COMMON.has(name);
    return [
      ...find('own-mail', mail, `(?<![a-z0-9])${spelled(local)}${AT}${spelled(domain)}`),
      ...(alone ? find('own-mail', mail, `(?<![a-z0-9])${spelled(local)}(?![a-z0-9])`) : []),
    ];
  });
  const sites = domains.flatMap((domain) => {
    const [label = ''] = domain.toLowerCase().split('.');
    const alone = label.length >= 5 && !COMMON_LABELS.has(label);
    return [
      ...find(
        'own-domain',
        domain,
        `(?<![a-z0-9])(?:https?://)?(?:[a-z0-9-]+\\.)*${spelled(domain)}(?:/[\\w./?=&%#-]*)?`,
      ),
      ...(alone ? find('own-domain', domain, `(?<![a-z0-9])${literally(label)}(?![a-z0-9])`) : []),
    ];
  });
  return [...whole, ...sites];
};
