import { amended, amending } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { defineCustomerMutation } from '../define-customer-mutation';
import { machineRow } from '../state';

/** U4: adds a machine of the customer or changes it. */
export const machineSet = defineCustomerMutation({
  name: 'machine.set',
  summary: 'Adds a customer’s machine, or changes it.',
  args: amending(machineRow),
  toBegin: machineRow,
  apply: (state, args) => {
    if (!refersTo(state.sites, args.siteId ?? null)) return refuse('unknown-row');
    const machine = amended(state.machines, args, machineRow);
    return machine ? ok({ ...state, machines: putRow(state.machines, machine) }) : refuse('malformed');
  },
});
