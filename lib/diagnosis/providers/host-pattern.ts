/**
 * Whether a server's name is the one that an entry gives.
 * @param pattern with `*` for what differs from customer to customer and `{domain}` for the address's domain
 * @param domain of the address, where it is known; without it any stands for `{domain}`
 */
export const isHost = (pattern: string, host: string, domain?: string): boolean => {
  const source = pattern
    .replace('{domain}', domain ?? '§')
    .replaceAll('.', '\\.')
    .replaceAll('*', '[a-z0-9-]+')
    .replace('§', '[a-z0-9.-]+');
  return new RegExp(`^${source}$`).test(host);
};
