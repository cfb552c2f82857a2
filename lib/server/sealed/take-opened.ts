import 'server-only';
import type { UserActor } from '@/lib/mutation/actor';
import type { MutationResult } from '@/lib/sync/protocol';
import type { SealedItem } from '@/lib/sync/sealed-item';
import { Problem } from '../http/problem';
import { maySee } from '../may-see';
import { keepPhoto } from '../photos/keep-photo';
import { takeMutations } from '../sync/take-mutations';
import { openContent } from './open-sealed';

type Made = Extract<SealedItem, { kind: 'mutation' }>;
type Pictured = Extract<SealedItem, { kind: 'photo' }>;

/** Whether something was made by this person on this device, as its seal says. */
export const isOf = (item: SealedItem, actor: UserActor, deviceId: string): boolean =>
  item.userId === actor.userId && item.shopId === actor.shopId && item.deviceId === deviceId;

/**
 * Commits opened mutations of one person's device, by the same way as a sync.
 * @param offsetMs how far the device's clock is behind now; null: as far as it was known to be when they were made
 */
export const takeOpened = async (
  actor: UserActor,
  deviceId: string,
  items: readonly Made[],
  receivedAt: Date,
  offsetMs: number | null,
): Promise<MutationResult[]> => {
  const results: MutationResult[] = [];
  const rest = [...items];
  while (rest.length > 0) {
    const behind = rest[0]?.offsetMs ?? 0;
    const end = offsetMs === null ? rest.findIndex((item) => (item.offsetMs ?? 0) !== behind) : -1;
    const batch = rest.splice(0, end < 0 ? rest.length : end);
    const raw = batch.map(({ envelope }) => envelope);
    const came = { deviceId, receivedAt, offsetMs: offsetMs ?? behind };
    results.push(...(await takeMutations(actor, raw, came)));
  }
  return results;
};

/**
 * Keeps an opened photo of somebody who may see its case.
 * @returns whether it is kept now; false for what is no picture, is not whole or is none of their cases'
 */
export const takePhoto = async (
  actor: UserActor,
  { caseId, hash, key }: Pictured,
  content: Uint8Array | null,
): Promise<boolean> => {
  const bytes = content && openContent(key, content);
  if (!bytes || !(await maySee(actor, { kind: 'case', id: caseId }))) return false;
  try {
    await keepPhoto({ shopId: actor.shopId, caseId, hash }, bytes);
    return true;
  } catch (err) {
    if (err instanceof Problem) return false;
    throw err;
  }
};
