import { findByText } from './find-by-text';
import { findProviders, type Party } from './find-providers';
import { fold } from './fold';
import type { Provider } from './provider';

/** The fact that names each party, in the order in which somebody is called about mail. */
export const PARTY_FACTS = {
  'mail-host': 'mail-host',
  provider: 'internet-provider',
  line: 'line',
  registrar: 'domain-registrar',
} as const satisfies Record<Party, string>;

const PARTY_ORDER = ['mail-host', 'provider', 'line', 'registrar'] as const satisfies readonly Party[];
/** A name that is the entry's own, or nearly all of the line. */
const SURE = 0.9;

export type CaseCompany = {
  name: string;
  /** Its entry, where the directory has one. */
  provider: Provider | null;
};

type FactLike = { key: string; value: string | null };

/**
 * The companies of a case, each once: those that its facts name, and whose the mail address is.
 * @param facts those that count
 */
export const companiesOf = (facts: readonly FactLike[], providers: readonly Provider[]): CaseCompany[] => {
  const valueOf = (key: string) => facts.find((fact) => fact.key === key)?.value?.trim() || null;
  const named = PARTY_ORDER.flatMap((party): CaseCompany[] => {
    const name = valueOf(PARTY_FACTS[party]);
    if (!name) return [];
    const [best] = findByText(providers, name);
    return [{ name, provider: best && best.score >= SURE ? best.provider : null }];
  });
  const address = valueOf('address');
  const host = address ? findProviders(providers, { address })['mail-host'][0]?.provider : undefined;
  const all = host ? [...named, { name: host.name.ja, provider: host }] : named;
  const keyOf = ({ name, provider }: CaseCompany) => provider?.id ?? fold(name);
  return all.filter((company, at) => all.findIndex((other) => keyOf(other) === keyOf(company)) === at);
};
