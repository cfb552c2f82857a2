import 'server-only';
import { type MutationName, findMutation } from '@/lib/mutation/registry';
import type { Refusal } from '@/lib/mutation/refusal';
import { uuid } from '@/lib/mutation/text';
import { type Change, commitMutations } from '../commit-mutation';
import { inOffice } from './in-office';

export type ShopChanged =
  | { ok: true }
  | { ok: false; refusal: Refusal }
  | { ok: false; problem: 'expired' }
  | { ok: false; fields: string[] };

/**
 * Makes changes to the shop of the administrator who asks, all in one transaction.
 * @param changes their ids make each happen once
 * @returns the paths (`greeting.backup`) of the arguments that are not as they have to be, where there are any
 */
export const changeShop = async (
  changes: readonly { id: string; name: MutationName; args: unknown }[],
): Promise<ShopChanged> => {
  const signedIn = await inOffice('administrator');
  if (!signedIn) return { ok: false, problem: 'expired' };
  for (const { id, name, args } of changes) {
    const definition = findMutation(name);
    if (definition?.aggregate !== 'shop' || !uuid().safeParse(id).success)
      return { ok: false, refusal: 'malformed' };
    const parsed = definition.args.safeParse(args);
    if (!parsed.success) {
      const fields = parsed.error.issues.flatMap(({ path }) => (path.length === 0 ? [] : [path.join('.')]));
      return fields.length > 0 ? { ok: false, fields } : { ok: false, refusal: 'malformed' };
    }
  }
  const { actor } = signedIn;
  const results = await commitMutations(
    actor,
    { kind: 'shop', id: actor.shopId },
    changes as readonly Change[],
  );
  const refused = results.find((result) => result.status === 'refused');
  return refused ? { ok: false, refusal: refused.code } : { ok: true };
};
