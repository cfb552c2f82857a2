import { type Clue, meetProvider, type ProviderClues } from './find-providers';
import { fold, hostOf } from './fold';
import type { Provider } from './provider';

/** A company that one typed line may mean. */
export type FoundCompany = {
  provider: Provider;
  /** From 0 to 1. */
  score: number;
  /** What told most comes first. */
  because: { clue: Clue; met: string }[];
};

const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/;
/** Letters of a name's beginning that are enough while it is typed. */
const ENOUGH = 2;
/** How much the beginning of a name says. */
const BEGINS = 0.55;
const MOST = 6;

const isNamed = (clue: Clue): boolean => clue === 'brand' || clue === 'router';

/** What one line can be: an address or a server's name where it looks like one, else words, a brand or a router. */
export const cluesIn = (typed: string): ProviderClues => {
  const words = typed.normalize('NFKC').trim().split(/\s+/);
  const address = words.find((word) => word.includes('@'));
  if (address) return { address };
  const host = words.map(hostOf).find((word) => HOST.test(word));
  const named = { brand: typed, router: typed };
  return host ? { ...named, address: host, servers: [host] } : named;
};

/**
 * The companies that a line means which somebody copied from a bill, a bankbook, a router, a mail program or memory.
 * @param providers the directory's entries
 * @param typed also half typed
 * @returns the likeliest first, few
 */
export const findByText = (providers: readonly Provider[], typed: string): FoundCompany[] => {
  const clues = cluesIn(typed);
  const met = providers.flatMap((provider) => {
    const hits = meetProvider(provider, clues);
    const begun = hits.length === 0 && clues.brand ? nameThatBegins(provider, clues.brand) : undefined;
    if (begun) hits.push({ clue: 'brand', met: begun, strength: BEGINS });
    const ranked = hits.toSorted((a, b) => b.strength - a.strength);
    const because = ranked.map(({ clue, met: what }) => ({ clue, met: what }));
    return ranked[0] ? { provider, score: ranked[0].strength, because } : [];
  });
  // Where a server or an address is somebody's, words in its name that are others' too say nothing.
  const sure = met.filter(({ because }) => because.some(({ clue }) => !isNamed(clue)));
  return (sure.length > 0 ? sure : met)
    .toSorted((a, b) => b.score - a.score || a.provider.id.localeCompare(b.provider.id, 'en'))
    .slice(0, MOST);
};

const nameThatBegins = (provider: Provider, typed: string): string | undefined => {
  const wanted = fold(typed);
  if (wanted.length < ENOUGH) return undefined;
  const { name, aliases = [], oldNames = [], phrases = [], routers = [], ssids = [] } = provider;
  const names = [name.ja, name.en, ...aliases, ...oldNames, ...phrases, ...routers, ...ssids];
  return names.find((one) => fold(one).startsWith(wanted));
};
