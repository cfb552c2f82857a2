import { domainOf, fold, hostOf, isBelow, spaced } from './fold';
import { isHost } from './host-pattern';
import type { Provider } from './provider';

/** Whom a customer's mail can depend on (docs of the trade: line, provider, mail host, registrar). */
export const PARTIES = ['line', 'provider', 'mail-host', 'registrar'] as const;
export type Party = (typeof PARTIES)[number];

/** What is at hand on the spot; any part of it. */
export type ProviderClues = {
  address?: string;
  /** Names of servers in the mail program's settings. */
  servers?: readonly string[];
  /** Names of the domain's mail exchangers. */
  mx?: readonly string[];
  /** A line of a bill or bankbook. */
  phrase?: string;
  /** A name that somebody remembers, an old one too. */
  brand?: string;
  /** The model on the router's label, or the name of its wireless network. */
  router?: string;
};

export type Clue = 'address' | 'server' | 'mx' | 'phrase' | 'brand' | 'router';

export type ProviderMatch = {
  provider: Provider;
  /** From 0 to 1; how much of the clues speaks for it as this party. */
  score: number;
  /** The clues, and what of the entry they met. */
  because: { clue: Clue; met: string }[];
};

export type FoundParties = Record<Party, ProviderMatch[]>;

/** How much a clue says about a party. A line's address tells little of the line: most have moved since. */
const WEIGHT: Record<Clue, Record<Party, number>> = {
  address: { 'mail-host': 0.9, provider: 0.6, line: 0.25, registrar: 0 },
  server: { 'mail-host': 0.95, provider: 0.5, line: 0.2, registrar: 0.1 },
  mx: { 'mail-host': 0.95, provider: 0.4, line: 0.1, registrar: 0.2 },
  phrase: { 'mail-host': 0.6, provider: 0.8, line: 0.8, registrar: 0.7 },
  brand: { 'mail-host': 0.8, provider: 0.8, line: 0.8, registrar: 0.8 },
  router: { 'mail-host': 0.1, provider: 0.6, line: 0.9, registrar: 0 },
};

type Met = { met: string; /** From 0 to 1. */ strength: number };

/**
 * Who is behind what was found on the spot, for each of the four parties, the likeliest first.
 * @param providers the directory's entries
 * @returns empty lists where nothing of the directory fits
 */
export const findProviders = (providers: readonly Provider[], clues: ProviderClues): FoundParties => {
  const found: FoundParties = { line: [], provider: [], 'mail-host': [], registrar: [] };
  for (const provider of providers) {
    const hits = meetProvider(provider, clues);
    if (hits.length === 0) continue;
    for (const party of PARTIES) {
      if (!provider.kinds.includes(party)) continue;
      const against = hits.reduce(
        (left, { clue, strength }) => left * (1 - WEIGHT[clue][party] * strength),
        1,
      );
      const because = hits
        .filter(({ clue }) => WEIGHT[clue][party] > 0)
        .map(({ clue, met }) => ({ clue, met }));
      if (because.length > 0) found[party].push({ provider, score: 1 - against, because });
    }
  }
  for (const party of PARTIES) {
    found[party].sort((a, b) => b.score - a.score || a.provider.id.localeCompare(b.provider.id, 'en'));
  }
  return found;
};

/** What of the clues an entry meets, and what of the entry each met. */
export const meetProvider = (provider: Provider, clues: ProviderClues): (Met & { clue: Clue })[] => {
  const met: [Clue, Met | null][] = [
    ['address', clues.address ? meetDomain(provider, domainOf(clues.address)) : null],
    ...(clues.servers ?? []).map((server): [Clue, Met | null] => [
      'server',
      meetServer(provider, hostOf(server)),
    ]),
    ...(clues.mx ?? []).map((server): [Clue, Met | null] => ['mx', meetServer(provider, hostOf(server))]),
    ['phrase', clues.phrase ? meetPhrase(provider, clues.phrase) : null],
    ['brand', clues.brand ? meetBrand(provider, clues.brand) : null],
    ['router', clues.router ? meetRouter(provider, clues.router) : null],
  ];
  return met.flatMap(([clue, hit]) => (hit ? [{ clue, ...hit }] : []));
};

const meetDomain = ({ domains = [] }: Provider, domain: string): Met | null => {
  const fits = domains.filter((one) => isBelow(domain, one)).toSorted((a, b) => b.length - a.length);
  // Of two entries the one with the narrower domain has the address.
  return fits[0] ? { met: fits[0], strength: 1 - 0.5 / fits[0].split('.').length } : null;
};

const meetServer = (provider: Provider, host: string): Met | null => {
  const own = [...(provider.domains ?? []), ...(provider.hosts ?? [])].find((one) => isBelow(host, one));
  const listed = (provider.servers ?? []).find(
    // Where the customer's own domain is part of the name it could be anybody's.
    ({ host: pattern }) => isHost(pattern, host) && (own !== undefined || !pattern.includes('{domain}')),
  );
  if (listed) return { met: listed.host, strength: 1 };
  return own ? { met: own, strength: 0.9 } : null;
};

const namesOf = ({ name, aliases = [], oldNames = [] }: Provider): string[] => [
  name.ja,
  name.en,
  ...aliases,
  ...oldNames,
];

/** Letters so few that they are a word of their own or nothing. */
const SHORT_LATIN = /^[a-z0-9]{1,4}$/;

const meetPhrase = (provider: Provider, phrase: string): Met | null => {
  const gapless = fold(phrase);
  const withGaps = spaced(phrase);
  const hits = [...namesOf(provider), ...(provider.phrases ?? [])]
    .map((met) => ({ met, key: fold(met) }))
    .filter(({ key }) => {
      if (SHORT_LATIN.test(key)) return new RegExp(`(?<![a-z0-9])${key}(?![a-z0-9])`).test(withGaps);
      return key.length >= 3 && gapless.includes(key);
    })
    .toSorted((a, b) => b.key.length - a.key.length);
  const [best] = hits;
  // The more of the line a name covers, the less it is there by chance.
  return best
    ? { met: best.met, strength: 0.6 + (0.4 * best.key.length) / Math.max(gapless.length, 1) }
    : null;
};

const meetBrand = (provider: Provider, brand: string): Met | null => {
  const wanted = fold(brand);
  if (wanted === '') return null;
  const same = namesOf(provider).find((name) => fold(name) === wanted);
  if (same) return { met: same, strength: 1 };
  return meetPhrase(provider, brand);
};

/** Where a word of the label begins: a model's letters are in many other words. */
const beginsWord = (key: string): RegExp => new RegExp(`(?<![a-z0-9])${key.replace(/(?<=.)(?=.)/g, ' ?')}`);

const meetRouter = ({ routers = [], ssids = [] }: Provider, router: string): Met | null => {
  const label = spaced(router);
  const wanted = fold(router);
  const longest = (all: readonly string[]) => all.toSorted((one, two) => two.length - one.length)[0];
  const met =
    longest(routers.filter((one) => beginsWord(fold(one)).test(label))) ??
    longest(ssids.filter((one) => wanted.startsWith(fold(one))));
  return met ? { met, strength: 1 } : null;
};
