import type { Role } from '@/lib/mutation/actor';

/** Where somebody's work begins: a technician with today's visits, the office with its cases. */
export const homeOf = (roles: readonly Role[]): string => {
  if (roles.includes('technician')) return '/today';
  return roles.includes('office') ? '/cases' : '/settings';
};

/**
 * Where somebody goes on after signing in: back to where they were, where that is a page of ours and of their role.
 * @param next the path that they came from, as an address told it: anybody may have written it
 */
export const wayOn = (next: unknown, roles: readonly Role[]): string => {
  const path = typeof next === 'string' ? /^\/(?![/\\])[\w/?=&%.-]*$/.exec(next)?.[0] : undefined;
  if (path === undefined) return homeOf(roles);
  const onTablet = /^\/(today|visits)([/?]|$)/.test(path);
  return onTablet && !roles.includes('technician') ? homeOf(roles) : path;
};
