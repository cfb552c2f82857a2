import { fold } from '@/lib/diagnosis/providers/fold';
import type { RememberedDesk, ShopState } from './state';

/** Letters of a company's name that are enough to look for it. */
const ENOUGH = 2;

/** Desks that a shop still remembers, what was learnt last first. */
export const rememberedDesks = (shop: ShopState): RememberedDesk[] =>
  shop.desks
    .filter(({ forgottenAt }) => forgottenAt === null)
    .toSorted((a, b) => b.learntAt.localeCompare(a.learntAt));

/**
 * What the shop learnt of one company's desks, each number once, as it was met last.
 * @param company by its entry in the directory, or by name where it has none
 */
export const desksOf = (
  shop: ShopState,
  { providerId, name }: { providerId: string | null; name: string },
): RememberedDesk[] => {
  const own = rememberedDesks(shop).filter((desk) =>
    providerId === null
      ? desk.providerId === null && fold(desk.company) === fold(name)
      : desk.providerId === providerId,
  );
  const keyOf = ({ channel, number }: RememberedDesk) => `${channel} ${(number ?? '').replace(/\D/g, '')}`;
  return own.filter((desk, at) => own.findIndex((other) => keyOf(other) === keyOf(desk)) === at);
};

/** Remembered desks of companies that no directory has, by what somebody types of the name. */
export const desksNamed = (shop: ShopState, typed: string): RememberedDesk[] => {
  const wanted = fold(typed);
  if (wanted.length < ENOUGH) return [];
  return rememberedDesks(shop).filter(
    ({ providerId, company }) => providerId === null && fold(company).includes(wanted),
  );
};
