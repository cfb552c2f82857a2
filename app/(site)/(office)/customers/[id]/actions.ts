'use server';

import { revalidatePath } from 'next/cache';
import type { SaveAnswer } from '@/components/office/use-saving';
import type { ArgsOf, MutationName } from '@/lib/mutation/registry';
import { uuid } from '@/lib/mutation/text';
import { commitMutation } from '@/lib/server/commit-mutation';
import { loadAggregate } from '@/lib/server/load-aggregate';
import { inOffice } from '@/lib/server/office/in-office';

/** The arguments are checked by the mutation itself. */
const change = async <Name extends MutationName>(
  customerId: string,
  id: string,
  name: Name,
  args: ArgsOf<Name>,
): Promise<SaveAnswer> => {
  const signedIn = await inOffice();
  if (!signedIn) return { ok: false, problem: 'expired' };
  if (!uuid().safeParse(customerId).success || !uuid().safeParse(id).success) {
    return { ok: false, refusal: 'malformed' };
  }
  const ref = { kind: 'customer' as const, id: customerId };
  // Another shop's customer is answered like one that is not there.
  if (!(await loadAggregate(signedIn.actor, ref))) return { ok: false, refusal: 'not-found' };
  const result = await commitMutation(signedIn.actor, ref, name, args, { id });
  if (result.status === 'refused') return { ok: false, refusal: result.code };
  revalidatePath(`/customers/${customerId}`);
  return { ok: true };
};

export async function saveCustomer(
  customerId: string,
  id: string,
  args: ArgsOf<'customer.edit'>,
): Promise<SaveAnswer> {
  return change(customerId, id, 'customer.edit', args);
}

export async function saveSite(
  customerId: string,
  id: string,
  site: ArgsOf<'site.set'>,
): Promise<SaveAnswer> {
  return change(customerId, id, 'site.set', site);
}

export async function saveMachine(
  customerId: string,
  id: string,
  machine: ArgsOf<'machine.set'>,
): Promise<SaveAnswer> {
  return change(customerId, id, 'machine.set', machine);
}
