import type { Role } from '@/lib/mutation/actor';

/** Where somebody's work begins: a technician with today's visits, the office with its cases. */
export const homeOf = (roles: readonly Role[]): string => {
  if (roles.includes('technician')) return '/today';
  return roles.includes('office') ? '/cases' : '/settings';
};
