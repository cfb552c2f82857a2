import type { RememberedDesk, ShopState } from './state';

/** Desks that a shop still remembers, what was learnt last first. */
export const rememberedDesks = (shop: ShopState): RememberedDesk[] =>
  shop.desks
    .filter(({ forgottenAt }) => forgottenAt === null)
    .toSorted((a, b) => b.learntAt.localeCompare(a.learntAt));

/** Those of one company of the directory. */
export const desksOf = (shop: ShopState, providerId: string): RememberedDesk[] =>
  rememberedDesks(shop).filter((desk) => desk.providerId === providerId);
