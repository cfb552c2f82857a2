import 'server-only';
import { findProviders } from '@/lib/diagnosis/providers/find-providers';
import type { NoticeSenders } from '@/lib/diagnosis/probes/is-notice';
import { domainOf } from '@/lib/diagnosis/providers/fold';
import type { ProbeRequest } from '@/lib/diagnosis/probes/request';
import { providerDirectory } from '../providers/provider-directory';

/** Who may send notices about a mail address: its company by the directory, and its own domain. */
export const noticeSendersOf = ({ address, receiving, sending }: ProbeRequest): NoticeSenders => {
  const servers = [receiving, sending].flatMap((one) => (one ? [one.host] : []));
  const matches = findProviders(providerDirectory().providers, { address, servers })['mail-host'].slice(0, 2);
  const providers = matches.map(({ provider }) => provider);
  return {
    senders: providers.flatMap(({ notices }) => notices?.senders ?? []),
    domains: [
      ...new Set([
        domainOf(address),
        ...providers.flatMap(({ domains = [], hosts = [] }) => [...domains, ...hosts]),
      ]),
    ],
  };
};
