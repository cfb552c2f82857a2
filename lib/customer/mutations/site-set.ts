import { amended, amending } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { defineCustomerMutation } from '../define-customer-mutation';
import { siteRow } from '../state';

/** U3: adds a site or changes it: address, how to get there, parking. */
export const siteSet = defineCustomerMutation({
  name: 'site.set',
  summary: 'Adds a customer’s site, or changes it.',
  args: amending(siteRow),
  toBegin: siteRow,
  apply: (state, args) => {
    const site = amended(state.sites, args, siteRow);
    return site ? ok({ ...state, sites: putRow(state.sites, site) }) : refuse('malformed');
  },
});
