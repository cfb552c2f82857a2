import type { Site } from '@/lib/customer/state';

/** An address in one line, as it is said and as a map finds it. */
export const addressOf = (site: Site | undefined): string | null => {
  const { prefecture, city, street, building } = site ?? {};
  const text = [`${prefecture ?? ''}${city ?? ''}${street ?? ''}`, building ?? ''].filter(Boolean).join(' ');
  return text === '' ? null : text;
};

/** A search for an address in whatever map the device opens such links with. */
export const mapHref = (address: string): string =>
  `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(address)}`;
