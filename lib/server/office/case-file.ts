import 'server-only';
import type { CaseState } from '@/lib/case/state';
import type { JournalEntry } from '@/lib/case/timeline';
import type { EarlierCase } from '@/lib/customer/card';
import type { CustomerState } from '@/lib/customer/state';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { UserActor } from '@/lib/mutation/actor';
import { uuid } from '@/lib/mutation/text';
import { db, pool } from '../db';
import { loadAggregate } from '../load-aggregate';
import { findPlaybook } from '../store/find-playbook';
import { casesOfCustomer } from './customer-card';

/** A case with everything that its page shows. */
export type CaseFile = {
  state: CaseState;
  customer: CustomerState | null;
  playbook: Playbook | null;
  journal: JournalEntry[];
  /** Names of the devices that the journal speaks of. */
  devices: Record<string, string>;
  /** Hashes of the photos whose bytes have arrived. */
  storedPhotos: string[];
  /** Other cases of the same customer, the newest first. */
  others: EarlierCase[];
};

const readCourse = async (caseId: string): Promise<JournalEntry[]> => {
  const lines = await db.mutation.findMany({
    where: { aggregateKind: 'case', aggregateId: caseId },
    orderBy: { version: 'asc' },
    select: {
      id: true,
      version: true,
      name: true,
      args: true,
      occurredAt: true,
      receivedAt: true,
      offsetMs: true,
      late: true,
      deviceId: true,
      actorId: true,
      actorRole: true,
    },
  });
  return lines.map((line) => ({
    ...line,
    args: line.args as Record<string, unknown>,
    occurredAt: line.occurredAt.toISOString(),
    receivedAt: line.receivedAt.toISOString(),
  }));
};

const deviceNames = async (
  shopId: string,
  journal: readonly JournalEntry[],
): Promise<Record<string, string>> => {
  const ids = [...new Set(journal.flatMap(({ deviceId }) => (deviceId === null ? [] : [deviceId])))];
  if (ids.length === 0) return {};
  const devices = await db.device.findMany({
    where: { shopId, id: { in: ids } },
    select: { id: true, label: true },
  });
  return Object.fromEntries(devices.map(({ id, label }) => [id, label]));
};

/**
 * Everything of a case, for somebody who may see it.
 * @returns null where there is none, or none that the actor may see
 */
export const loadCaseFile = async (actor: UserActor, caseId: string): Promise<CaseFile | null> => {
  const stored = await loadAggregate(actor, { kind: 'case', id: caseId });
  if (!stored) return null;
  const { root } = stored.state;
  const [customer, playbook, journal, photos, cases] = await Promise.all([
    loadAggregate(actor, { kind: 'customer', id: root.customerId }),
    findPlaybook(pool, actor.shopId, root.playbookId, root.playbookVersion),
    readCourse(caseId),
    db.photoFile.findMany({ where: { caseId }, select: { hash: true } }),
    casesOfCustomer(actor.shopId, root.customerId, 4),
  ]);
  return {
    state: stored.state,
    customer: customer?.state ?? null,
    playbook,
    journal,
    devices: await deviceNames(actor.shopId, journal),
    storedPhotos: photos.map(({ hash }) => hash),
    others: cases.filter(({ id }) => id !== caseId).slice(0, 3),
  };
};

/** A case in the window's title: its number and trouble; nothing for one that is not of this shop. */
export const caseTitle = async (shopId: string, caseId: string): Promise<string | undefined> => {
  if (!uuid().safeParse(caseId).success) return undefined;
  const found = await db.case.findFirst({
    where: { shopId, id: caseId },
    select: { number: true, headline: true },
  });
  return found ? `${found.number ?? ''} ${found.headline}`.trim() : undefined;
};
