import { ok } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { defineCustomerMutation } from '../define-customer-mutation';
import { siteRow } from '../state';

/** U3: adds a site or changes it: address, how to get there, parking. */
export const siteSet = defineCustomerMutation({
  name: 'site.set',
  summary: 'Adds a customer’s site, or changes it.',
  args: siteRow,
  apply: (state, args) => ok({ ...state, sites: putRow(state.sites, args) }),
});
