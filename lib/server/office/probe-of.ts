import 'server-only';
import type { CaseState } from '@/lib/case/state';
import type { MailServer } from '@/lib/diagnosis/providers/provider';
import { suggestedServers } from '@/lib/diagnosis/probes/suggested-servers';
import { providerDirectory } from '../providers/provider-directory';

/** What a mail probe of a case begins with: the address that was told, and its company's servers. */
export const probeOf = (
  state: CaseState,
): { address: string; servers: MailServer[]; suggestedBy: { ja: string; en: string } | null } => {
  const told = state.facts.find(({ key, withdrawnAt }) => key === 'address' && withdrawnAt === null)?.value;
  const address = told?.trim() ?? '';
  const { provider, servers } = suggestedServers(providerDirectory().providers, address);
  return { address, servers, suggestedBy: provider?.name ?? null };
};
