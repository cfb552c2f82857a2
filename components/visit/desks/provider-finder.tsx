'use client';

import { useState } from 'react';
import { TextField } from '@/components/ui/text-field';
import { liveRows } from '@/lib/case/live-rows';
import { findByText } from '@/lib/diagnosis/providers/find-by-text';
import { domainOf } from '@/lib/diagnosis/providers/fold';
import { isPublicDomain } from '@/lib/diagnosis/providers/public-domain';
import { useTranslations } from '@/lib/i18n/use-translations';
import { desksNamed } from '@/lib/shop/remembered-desks';
import { useProviders } from '@/lib/tablet/providers';
import { useVisit } from '@/lib/tablet/visit-context';
import { LookUpDomain } from '../information/look-up-domain';
import { FoundCompanyItem } from './found-company-item';
import { RememberedDeskLine } from './remembered-desk';
import { useCaseCompanies } from './use-case-companies';

/** One field that finds a company by whatever is at hand: a bill, an old name, a router, a server, an address. */
export default function ProviderFinder() {
  const t = useTranslations('visit.finder');
  const { state, shop } = useVisit();
  const directory = useProviders();
  const companies = useCaseCompanies();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const providers = directory?.providers ?? [];
  const found = findByText(providers, typed);
  const desks = desksNamed(shop, typed);
  const shown = chosen ?? found[0]?.provider.id;
  const last = domainOf(typed.trim());
  const own =
    liveRows(state.facts)
      .find(({ key }) => key === 'address')
      ?.value?.split('@')[1] ?? '';
  const domain = typed.includes('@') ? last : own.trim();
  const nothing = typed.trim() !== '' && found.length === 0 && desks.length === 0;
  const named = companies.flatMap(({ provider }) => provider?.name.ja ?? []);
  const search = (words: string) => {
    setTyped(words);
    setChosen(null);
  };
  return (
    <div>
      <TextField
        label={t('field')}
        hint={t('hint')}
        value={typed}
        onChange={(event) => search(event.target.value)}
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
      />
      {typed.trim() === '' && named.length > 0 && (
        <p className="mt-2 flex flex-wrap items-center gap-x-3 text-15">
          <span className="text-muted">{t('ofCase')}</span>
          {named.map((name) => (
            <button
              key={name}
              type="button"
              onClick={() => search(name)}
              className="min-h-hit text-accent underline"
            >
              {name}
            </button>
          ))}
        </p>
      )}
      <div aria-live="polite" className="mt-3">
        <ul aria-label={t('found')}>
          {found.map((company) => (
            <FoundCompanyItem
              key={company.provider.id}
              company={company}
              domain={domain}
              open={company.provider.id === shown}
              onOpen={() => setChosen(company.provider.id)}
            />
          ))}
          {desks.map((desk) => (
            <li key={desk.id} className="border-b border-line py-2.5 text-15 leading-normal">
              <span className="block text-14 text-muted">{t('shopDesk')}</span>
              <RememberedDeskLine desk={desk} named />
            </li>
          ))}
        </ul>
        {nothing && <p className="leading-normal">{t(directory === null ? 'noDirectory' : 'nothing')}</p>}
      </div>
      {nothing && isPublicDomain(last) && <LookUpDomain key={last} domain={last} providers={providers} />}
    </div>
  );
}
