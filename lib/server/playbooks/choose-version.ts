import 'server-only';
import { v7 } from 'uuid';
import type { Actor } from '@/lib/mutation/actor';
import type { Refusal } from '@/lib/mutation/refusal';
import { commitMutation } from '../commit-mutation';
import { newestShipped, readVersions } from './versions';

/**
 * Lets the shop's new cases begin with a version: the newest shipped one, or one of its own that goes back to it.
 * Cases that have begun stay with theirs.
 * @returns null when it is done, else why not
 */
export const chooseVersion = async (
  actor: Actor,
  playbookId: string,
  version: number,
): Promise<Refusal | null> => {
  const versions = await readVersions(actor.shopId, playbookId);
  const wanted = versions.find((one) => one.version === version);
  if (!wanted) return 'unknown-row';
  if (wanted.shippedVersion !== newestShipped(versions)) return 'wrong-state';
  const { shippedVersion } = wanted;
  const args = { id: v7(), playbookId, version, shippedVersion };
  const result = await commitMutation(actor, { kind: 'shop', id: actor.shopId }, 'playbook.choose', args);
  return result.status === 'refused' ? result.code : null;
};
