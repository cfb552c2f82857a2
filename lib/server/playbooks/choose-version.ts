import 'server-only';
import { v7 } from 'uuid';
import type { Actor } from '@/lib/mutation/actor';
import type { Refusal } from '@/lib/mutation/refusal';
import { commitMutation } from '../commit-mutation';
import { readVersions } from './versions';

/**
 * Lets the shop's new cases begin with a version: one of its own, or a shipped one. Cases that have begun stay with
 * theirs.
 * @returns null when it is done, else why not
 */
export const chooseVersion = async (
  actor: Actor,
  playbookId: string,
  version: number,
): Promise<Refusal | null> => {
  const wanted = (await readVersions(actor.shopId, playbookId)).find((one) => one.version === version);
  if (!wanted) return 'unknown-row';
  const { shippedVersion } = wanted;
  const args = { id: v7(), playbookId, version, shippedVersion };
  const result = await commitMutation(actor, { kind: 'shop', id: actor.shopId }, 'playbook.choose', args);
  return result.status === 'refused' ? result.code : null;
};
