import 'server-only';
import { countable, learn } from '@/lib/diagnosis/learn';
import { learningGround, learnsUnasked } from '@/lib/diagnosis/learning-ground';
import type { Actor } from '@/lib/mutation/actor';
import { currentPlaybooks } from '@/lib/shop/current-playbooks';
import type { ShopState } from '@/lib/shop/state';
import { pool } from '../db';
import { findPlaybook } from '../store/find-playbook';
import { chooseVersion } from './choose-version';
import { readClosedCases } from './closed-cases';
import { keepVersion, readVersions } from './versions';

/** What came of it: a version that new cases begin with now, or why there is none. */
export type Learnt =
  { ok: true; version: number; cases: number } | { ok: false; why: 'unknown' | 'nothing-new' | 'refused' };

/**
 * Makes a version out of the shop's closed cases and lets new cases begin with it (D30–D36).
 * @param actor who asks, or the system for the nightly run
 * @param unasked only where that is due
 */
export const learnFromCases = async (
  actor: Actor,
  shop: ShopState,
  playbookId: string,
  unasked = false,
): Promise<Learnt> => {
  const shopId = shop.root.id;
  const versions = await readVersions(shopId, playbookId);
  const named = versions.map(({ version }) => ({ id: playbookId, version }));
  const current = currentPlaybooks(named, shop.playbooks).get(playbookId);
  if (current === undefined) return { ok: false, why: 'unknown' };
  const ground = learningGround(versions, current);
  const base = await findPlaybook(pool, shopId, playbookId, ground.base);
  if (!base) return { ok: false, why: 'unknown' };
  const closed = countable(base, await readClosedCases(shopId, base));
  const ids = closed.map(({ id }) => id);
  if (unasked && !learnsUnasked(versions, current, ids)) return { ok: false, why: 'nothing-new' };
  const counted = new Set(versions.find(({ version }) => version === current)?.cases);
  if (ids.every((id) => counted.has(id))) return { ok: false, why: 'nothing-new' };
  const more = closed.filter(({ id }) => !ground.counted.has(id));
  const version = await keepVersion(shopId, {
    content: learn(base, more),
    origin: 'learned',
    basedOn: base.version,
    shippedVersion: base.own?.shipped ?? base.version,
    cases: [...new Set([...ground.counted, ...ids])],
    madeById: actor.kind === 'user' ? actor.userId : null,
    note: null,
  });
  const refusal = await chooseVersion(actor, playbookId, version);
  return refusal === null ? { ok: true, version, cases: more.length } : { ok: false, why: 'refused' };
};
