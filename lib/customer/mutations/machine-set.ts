import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { defineCustomerMutation } from '../define-customer-mutation';
import { machineRow } from '../state';

/** U4: adds a machine of the customer or changes it. */
export const machineSet = defineCustomerMutation({
  name: 'machine.set',
  summary: 'Adds a customer’s machine, or changes it.',
  args: machineRow,
  apply: (state, args) => {
    if (!refersTo(state.sites, args.siteId)) return refuse('unknown-row');
    return ok({ ...state, machines: putRow(state.machines, args) });
  },
});
