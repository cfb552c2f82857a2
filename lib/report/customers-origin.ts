const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/**
 * The one place that decides with which address a customer's link begins. An address that was set stands alone: where
 * it only leads back to this machine, the page's own would be no promise either.
 * @param configured the server's own address, KIRIWAKE_URL; null where it is not set
 * @param here the address of the page that shows the link
 * @returns an origin, or null where a customer's phone cannot reach this machine: then the app says so
 */
export const customersOrigin = (configured: string | null, here: string | null): string | null => {
  const address = configured ?? here;
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, hostname, origin } = new URL(address);
  return /^https?:$/.test(protocol) && !LOOPBACK.test(hostname) ? origin : null;
};
