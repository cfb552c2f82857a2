import 'server-only';
import type { UserActor } from '@/lib/mutation/actor';
import { readText } from '@/lib/playbook-text/read-text';
import { chooseVersion } from './choose-version';
import { keepVersion, newestShipped, readVersions } from './versions';

export type Published =
  { ok: true; version: number } | { ok: false; why: 'unknown' | 'findings' | 'refused' };

/**
 * Publishes a text as the shop's new version and lets new cases begin with it. The cases counted in the version that
 * was edited are taken as said (D35).
 * @param basedOn the version that was edited
 * @param note what was changed and why, for colleagues
 */
export const publishEdited = async (
  actor: UserActor,
  { id, basedOn, text, note }: { id: string; basedOn: number; text: string; note: string | null },
): Promise<Published> => {
  const versions = await readVersions(actor.shopId, id);
  const from = versions.find(({ version }) => version === basedOn);
  if (!from) return { ok: false, why: 'unknown' };
  const { playbook, findings } = readText(text, id);
  if (!playbook || findings.some(({ grave }) => grave)) return { ok: false, why: 'findings' };
  const version = await keepVersion(actor.shopId, {
    content: playbook,
    text,
    origin: 'edited',
    basedOn,
    // Whoever publishes it knows the newest one: so a text of before is carried over.
    shippedVersion: newestShipped(versions),
    cases: from.cases,
    madeById: actor.userId,
    note,
  });
  const refusal = await chooseVersion(actor, id, version);
  return refusal === null ? { ok: true, version } : { ok: false, why: 'refused' };
};
