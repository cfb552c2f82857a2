import 'server-only';
import type { UserActor } from '@/lib/mutation/actor';
import type { SealedItem } from '@/lib/sync/sealed-item';
import { recordAudit } from '../audit';
import { pool } from '../db';
import { openSealed } from './open-sealed';
import { takeOpened, takePhoto } from './take-opened';

/** What became of the parts of a handover. */
export type TakenHandover = {
  applied: number;
  /** Had reached the server by another way. */
  already: number;
  refused: number;
  photos: number;
  /** Stay kept apart: an earlier change is missing, a photo's case is, or it cannot be read. */
  left: number;
};

type Part = { hash: string; content: Buffer | null; item: SealedItem };
type Maker = { actor: UserActor; deviceId: string };

/** The person and device that a part names, where the shop has them: also one that was shut out. */
const findMaker = async (shopId: string, { userId, deviceId }: SealedItem): Promise<Maker | null> => {
  const { rows } = await pool.query<Pick<UserActor, 'roles'>>(
    `SELECT u."roles" FROM "User" u JOIN "Device" d ON d."userId" = u."id"
     WHERE u."id" = $1 AND d."id" = $2 AND u."shopId" = $3`,
    [userId, deviceId, shopId],
  );
  const [found] = rows;
  return found ? { actor: { kind: 'user', userId, shopId, roles: found.roles }, deviceId } : null;
};

/**
 * Takes sealed work that was kept apart into the cases, in its makers' names, by the same way as a sync: what has come
 * by another way counts once.
 * @param by who takes it; in the audit trail
 * @returns null where the shop has no such handover that is not settled
 */
export const takeHandover = async (by: UserActor, id: string): Promise<TakenHandover | null> => {
  const { shopId } = by;
  if (!(await isOpen(shopId, id))) return null;
  const { rows } = await pool.query<{ hash: string; sealed: Buffer; content: Buffer | null }>(
    'SELECT "hash", "sealed", "content" FROM "HandoverItem" WHERE "handoverId" = $1 ORDER BY "position"',
    [id],
  );
  const parts = rows.flatMap(({ hash, sealed, content }): Part[] => {
    const item = openSealed(sealed);
    return typeof item === 'string' || item.shopId !== shopId ? [] : [{ hash, content, item }];
  });
  const taken: TakenHandover = { applied: 0, already: 0, refused: 0, photos: 0, left: 0 };
  const settled: string[] = [];
  const byMaker = new Map<string, Part[]>();
  for (const part of parts) {
    const key = `${part.item.userId} ${part.item.deviceId}`;
    byMaker.set(key, [...(byMaker.get(key) ?? []), part]);
  }
  for (const group of byMaker.values()) {
    const [first] = group;
    const maker = first && (await findMaker(shopId, first.item));
    if (!maker) continue;
    settled.push(...(await takeFrom(maker, group, taken)));
  }
  taken.left = rows.length - settled.length;
  await pool.query('DELETE FROM "HandoverItem" WHERE "handoverId" = $1 AND "hash" = ANY($2)', [id, settled]);
  if (taken.left === 0) await close(by, id);
  await recordAudit({
    kind: 'handover-taken',
    shopId,
    actorId: by.userId,
    subjectId: id,
    detail: { ...taken },
  });
  return taken;
};

/** @returns the hashes of the parts that are settled */
const takeFrom = async (
  { actor, deviceId }: Maker,
  parts: readonly Part[],
  taken: TakenHandover,
): Promise<string[]> => {
  const settled: string[] = [];
  // A device that lies open seals anew at each try: the same change may be in two parts, and counts once.
  const items = new Map(
    parts.flatMap(({ item }) =>
      item.kind === 'mutation' ? [[String(item.envelope.id), item] as const] : [],
    ),
  );
  const results = await takeOpened(actor, deviceId, [...items.values()], new Date(), null);
  const byId = new Map(results.map((result) => [result.id, result]));
  const counted = new Set<string>();
  for (const { hash, content, item } of parts) {
    if (item.kind === 'photo') {
      // After the mutations: the photo's case may have begun with one of them.
      if (!(await takePhoto(actor, item, content))) continue;
      taken.photos += 1;
    } else {
      const result = byId.get(String(item.envelope.id));
      if (!result || (result.status === 'refused' && result.code === 'out-of-order')) continue;
      if (!counted.has(result.id)) taken[result.status] += 1;
      counted.add(result.id);
    }
    settled.push(hash);
  }
  return settled;
};

/**
 * Gives up what was kept apart, for good.
 * @returns false where the shop has no such handover that is not settled
 */
export const discardHandover = async (by: UserActor, id: string): Promise<boolean> => {
  if (!(await isOpen(by.shopId, id))) return false;
  const { rowCount } = await pool.query('DELETE FROM "HandoverItem" WHERE "handoverId" = $1', [id]);
  await close(by, id);
  const { shopId, userId: actorId } = by;
  const detail = { parts: rowCount ?? 0 };
  await recordAudit({ kind: 'handover-discarded', shopId, actorId, subjectId: id, detail });
  return true;
};

const isOpen = async (shopId: string, id: string): Promise<boolean> => {
  const { rowCount } = await pool.query(
    'SELECT 1 FROM "Handover" WHERE "id" = $1 AND "shopId" = $2 AND "settledAt" IS NULL',
    [id, shopId],
  );
  return rowCount === 1;
};

const close = ({ userId }: UserActor, id: string) =>
  pool.query('UPDATE "Handover" SET "settledAt" = now(), "settledBy" = $2 WHERE "id" = $1', [id, userId]);
