import 'server-only';
import type { Role } from '@/lib/mutation/actor';
import { isShopOfOne, type ShopState } from '@/lib/shop/state';

/**
 * The sections that somebody may open, in order; a shop of one has no board.
 * @param unhappy bad ratings that nobody has taken note of
 */
export const officeNav = (roles: readonly Role[], shop: ShopState, unhappy: number) => {
  const office = roles.includes('office');
  const alone = isShopOfOne(shop);
  return [
    ...(alone && roles.includes('technician') ? [{ key: 'today' as const, href: '/today' }] : []),
    ...(office && !alone ? [{ key: 'today' as const, href: '/board' }] : []),
    ...(office ? [{ key: 'cases' as const, href: '/cases', badge: unhappy }] : []),
    ...(office ? [{ key: 'customers' as const, href: '/customers' }] : []),
    ...(office ? [{ key: 'papers' as const, href: '/papers' }] : []),
    ...(office ? [{ key: 'stories' as const, href: '/cases/stories' }] : []),
    ...(office ? [{ key: 'playbooks' as const, href: '/playbooks' }] : []),
    ...(roles.includes('administrator') ? [{ key: 'settings' as const, href: '/settings' }] : []),
    // Behind the settings, which are where an administrator begins.
    ...(roles.includes('administrator') && !office ? [{ key: 'papers' as const, href: '/papers' }] : []),
  ];
};
