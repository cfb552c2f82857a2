import type { CaseCompany } from './companies-of';
import { domainOf, isBelow } from './fold';
import type { Provider } from './provider';

/** By what a company's own notices can be told: who sends them, where their links lead, what else shows it. */
export type GenuineNotices = {
  company: string;
  senders: readonly string[];
  hosts: readonly string[];
  how: NonNullable<Provider['notices']>['how'] | null;
};

/** What the directory knows of the notices of these companies; those of which it knows nothing are left out. */
export const noticesOf = (companies: readonly CaseCompany[]): GenuineNotices[] =>
  companies.flatMap(({ name, provider }) => {
    if (!provider?.notices) return [];
    const { senders = [], linkHosts: hosts = [], how = null } = provider.notices;
    return [{ company: name, senders, hosts, how }];
  });

const localPart = (address: string): string =>
  address
    .slice(0, Math.max(address.lastIndexOf('@'), 0))
    .trim()
    .toLowerCase();

/**
 * Whether what a notice shows is listed: its sender, in whole or by its domain, or the host of its link. Customers have
 * addresses at the same domains, so where an address is listed another one there is none of the company's.
 * @param shown as it was typed from the mail
 * @param listed addresses, domains or hosts
 */
export const isListed = (shown: string, listed: readonly string[]): boolean => {
  const plain = shown
    .normalize('NFKC')
    .trim()
    .replace(/^.*<(.*)>$/, '$1');
  const isLink = /[/?#]/.test(plain);
  // Only what stands before the first slash tells where a link leads, and of that what follows the last @.
  const host = domainOf(plain.replace(/^[a-z]+:\/+/i, '').replace(/[/?#].*$/, ''));
  const name = isLink ? '' : localPart(plain);
  return (
    host !== '' &&
    listed.some((one) => {
      const own = localPart(one);
      if (own === '') return isBelow(host, domainOf(one));
      return host === domainOf(one) && (name === '' || name === own);
    })
  );
};
