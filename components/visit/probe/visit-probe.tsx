'use client';

import { Check, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { fieldsFor } from '@/components/probe/probe-fields';
import { ProbePanel } from '@/components/probe/probe-panel';
import { ProbeTexts } from '@/components/probe/probe-texts';
import { Button } from '@/components/ui/button';
import { outcomesOf } from '@/lib/diagnosis/probes/outcomes-of';
import type { Finding } from '@/lib/diagnosis/probes/seen';
import { suggestedServers } from '@/lib/diagnosis/probes/suggested-servers';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useProviders } from '@/lib/tablet/providers';
import { useVisit } from '@/lib/tablet/visit-context';
import { useOutcomeWord } from '../isolation/use-outcome-word';
import { useText } from '../use-text';
import { useRecordOutcome } from './use-record-outcome';

/** A mail probe of the case's account: servers from the directory, each finding to be recorded with one tap. */
export default function VisitProbe() {
  const directory = useProviders();
  // Fields that fill themselves after somebody began to type would take their place.
  return (
    directory !== undefined && (
      <ProbeTexts>
        <Probe providers={directory?.providers ?? []} />
      </ProbeTexts>
    )
  );
}

function Probe({ providers }: { providers: Parameters<typeof suggestedServers>[0] }) {
  const t = useTranslations('visit.isolation.probe');
  const text = useText();
  const { caseId, state, shop } = useVisit();
  const told = state.facts.find(({ key, withdrawnAt }) => key === 'address' && withdrawnAt === null)?.value;
  const address = told?.trim() ?? '';
  const { provider, servers } = useMemo(() => suggestedServers(providers, address), [providers, address]);
  return (
    <ProbePanel
      caseId={caseId}
      first={fieldsFor(address, servers)}
      suggestedBy={provider ? text(provider.name) : null}
      signInAllowed={shop.root.probeSignIn === true}
      withoutLine={t('offlineWhat')}
    >
      {(finding, all, there) => <Offers finding={finding} all={all} there={there} address={address} />}
    </ProbePanel>
  );
}

function Offers({
  finding,
  all,
  there,
  address,
}: {
  finding: Finding;
  all: readonly Finding[];
  there: boolean;
  address: string;
}) {
  const t = useTranslations('visit.isolation.probe');
  const text = useText();
  const outcomeWord = useOutcomeWord();
  const { playbook } = useVisit();
  const { isRecorded, record } = useRecordOutcome(address);
  const offers = outcomesOf(playbook, all, there).filter((offer) => offer.finding === finding);
  if (offers.length === 0) return null;
  return (
    <ul className="mt-1.5 flex flex-wrap gap-2">
      {offers.map((offer) => {
        const values = { check: text(offer.check.title), outcome: outcomeWord(offer.check, offer.outcome) };
        return (
          <li key={offer.check.id}>
            {isRecorded(offer) ? (
              <span className="inline-flex min-h-hit items-center gap-2 text-15 text-ok">
                <Check aria-hidden="true" className="size-4.5" />
                {t('recorded', values)}
              </span>
            ) : (
              <Button size="small" className="whitespace-normal" onClick={() => void record(offer)}>
                <Plus aria-hidden="true" className="size-4.5 flex-none" />
                {t('record', values)}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
