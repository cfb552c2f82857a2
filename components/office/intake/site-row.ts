import { digitsOf } from '@/lib/customer/lookup';
import type { Site } from '@/lib/customer/state';
import { orNull } from '@/lib/mutation/text';
import type { SiteFields } from './intake-draft';

/** A site's address as it was typed, as its row holds it; a postal code that is not whole is left out. */
export const siteRowOf = (site: SiteFields): Omit<Site, 'id' | 'label' | 'note'> => {
  const postalCode = digitsOf(site.postalCode);
  return {
    postalCode: postalCode.length === 7 ? postalCode : null,
    prefecture: orNull(site.prefecture),
    city: orNull(site.city),
    street: orNull(site.street),
    building: orNull(site.building),
    directions: orNull(site.directions),
    parking: orNull(site.parking),
  };
};
