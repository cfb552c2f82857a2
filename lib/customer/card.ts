import type { Category } from '@/lib/case/terms';
import type { CustomerRoot, Machine, Site } from './state';

/** A customer found while somebody types. */
export type FoundCustomer = {
  id: string;
  name: string;
  kind: string;
  contact: string | null;
  phones: string[];
  place: string | null;
  /** When their last case was opened. */
  lastAt: string | null;
};

/** A case as a customer's list shows it. */
export type EarlierCase = {
  id: string;
  number: string | null;
  headline: string;
  status: string;
  result: string | null;
  category: Category;
  openedAt: string;
  technicianId: string | null;
};

/** What is known of a customer, for somebody who has them on the phone. */
export type CustomerCard = Pick<
  CustomerRoot,
  'id' | 'kind' | 'name' | 'kana' | 'contact' | 'phones' | 'note' | 'language'
> & {
  sites: Pick<Site, 'id' | 'label' | 'city' | 'street' | 'building' | 'directions' | 'parking'>[];
  machines: Pick<Machine, 'id' | 'kind' | 'label'>[];
  cases: EarlierCase[];
  casesInAll: number;
};

/** The place of a postal code; the street without its number. */
export type PostalAddress = { prefecture: string; city: string; street: string };
