import type { Category } from '@/lib/case/terms';
import type { ShopRoot } from '@/lib/shop/state';

/** What is explained before the work, in the order in which it is asked; the estimate comes last. */
export const EXPLAINED = ['procedure', 'privacy', 'password-handling', 'backup-explained'] as const;

/** What is asked on its own, one by one. */
export const ASKED = ['photos', 'open-mailbox'] as const;

export type ConsentKind = (typeof EXPLAINED)[number] | (typeof ASKED)[number];
export type Topic = ConsentKind | 'estimate';

/** The consents that a kind of trouble needs. */
export const consentKinds = (category: Category): ConsentKind[] => [
  ...EXPLAINED,
  ...ASKED.filter((kind) => kind !== 'open-mailbox' || category === 'email'),
];

export const topicsOf = (category: Category): Topic[] => [...consentKinds(category), 'estimate'];

/** The shop's own words about a topic, where it says them its own way: a line a point. */
export const ownWords = ({ greeting, purposes }: ShopRoot, topic: ConsentKind): string[] => {
  const own = {
    procedure: greeting.procedure,
    'password-handling': greeting.passwords,
    privacy: greeting.privacy ?? purposes,
    'backup-explained': greeting.backup,
    photos: null,
    'open-mailbox': null,
  }[topic];
  return (own ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
};
