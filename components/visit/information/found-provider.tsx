'use client';

import { findProviders } from '@/lib/diagnosis/providers/find-providers';
import { domainOf } from '@/lib/diagnosis/providers/fold';
import { isPublicDomain } from '@/lib/diagnosis/providers/public-domain';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useProviders } from '@/lib/tablet/providers';
import { LookUpDomain } from './look-up-domain';
import { ProviderCard } from './provider-card';

/** The company that an address belongs to; for a domain that the directory does not know the way to ask for it. */
export default function FoundProvider({ address }: { address: string }) {
  const t = useTranslations('visit.information.found');
  const directory = useProviders();
  if (!directory) return null;
  const domain = domainOf(address);
  const { providers } = directory;
  const match = findProviders(providers, { address })['mail-host'][0];
  if (match) return <ProviderCard provider={match.provider} domain={domain} label={t('label')} />;
  return isPublicDomain(domain) && <LookUpDomain key={domain} domain={domain} providers={providers} />;
}
