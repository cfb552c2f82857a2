import { domainOf, isBelow } from '../providers/fold';

/** By whom a mail company's notices are sent: whole addresses or domains, and its own domains. */
export type NoticeSenders = { senders: readonly string[]; domains: readonly string[] };

/** A company's own desks, apart from its customers, who have addresses at the same domain. */
const DESK =
  /^(info|support|postmaster|mail-?admin|admin(istrator)?|abuse|security|notice|notification|no-?reply|account|customer|desk|help|service|member|mailer-daemon)\b/i;

/** Whether a mail may be a notice of the company: told by its sender alone, so it is never shown to be genuine. */
export const isNotice = (from: string, { senders, domains }: NoticeSenders): boolean => {
  const sender = from.toLowerCase();
  const domain = domainOf(sender);
  const listed = senders.some((one) =>
    one.includes('@') && !one.startsWith('@') ? one.toLowerCase() === sender : isBelow(domain, domainOf(one)),
  );
  return listed || (DESK.test(sender) && domains.some((one) => isBelow(domain, one)));
};
