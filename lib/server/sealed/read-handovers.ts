import 'server-only';
import type { MutationName } from '@/lib/mutation/registry';
import type { SealedItem } from '@/lib/sync/sealed-item';
import { pool } from '../db';
import { openSealed } from './open-sealed';

/** What one person made in one case, customer or shop, of sealed work that is kept apart. */
export type HandoverLine = {
  kind: string;
  aggregateId: string;
  /** The case's, null for one that the server does not know yet. */
  number: string | null;
  headline: string | null;
  userId: string;
  /** Instants of the first and the last change; null where there are only photos. */
  from: string | null;
  to: string | null;
  mutations: { name: string; count: number }[];
  photos: number;
};

/** Sealed work that is kept apart and waits for the office. */
export type ShownHandover = {
  id: string;
  origin: 'file' | 'revoked';
  /** ISO instant at which it came. */
  at: string;
  /** Who read the file in; null for what a device handed over by itself. */
  byId: string | null;
  deviceLabel: string | null;
  lines: HandoverLine[];
  /** Parts that cannot be read: sealed to another server's key, or not whole. */
  otherKey: number;
  damaged: number;
};

type Row = Omit<ShownHandover, 'lines' | 'otherKey' | 'damaged' | 'at'> & { at: Date };

/** Everything of a shop that is kept apart and not settled, what came last first. */
export const readHandovers = async (shopId: string): Promise<ShownHandover[]> => {
  const { rows } = await pool.query<Row>(
    `SELECT h."id", h."origin", h."at", h."byId", d."label" AS "deviceLabel"
     FROM "Handover" h LEFT JOIN "Device" d ON d."id" = h."deviceId" AND d."shopId" = h."shopId"
     WHERE h."shopId" = $1 AND h."settledAt" IS NULL ORDER BY h."at" DESC LIMIT 20`,
    [shopId],
  );
  return Promise.all(
    rows.map(async (row) => ({ ...row, at: row.at.toISOString(), ...(await within(row, shopId)) })),
  );
};

/** How much of a shop is kept apart and waits for the office. */
export const countHandovers = async (shopId: string): Promise<number> => {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS "count" FROM "Handover" WHERE "shopId" = $1 AND "settledAt" IS NULL`,
    [shopId],
  );
  return rows[0]?.count ?? 0;
};

const within = async ({ id }: Pick<Row, 'id'>, shopId: string) => {
  const { rows } = await pool.query<{ sealed: Buffer }>(
    'SELECT "sealed" FROM "HandoverItem" WHERE "handoverId" = $1 ORDER BY "position"',
    [id],
  );
  const opened = rows.map(({ sealed }) => openSealed(sealed));
  const items = opened.filter((item): item is SealedItem => typeof item !== 'string');
  const lines = linesOf(items.filter((item) => item.shopId === shopId));
  const ids = lines.filter(({ kind }) => kind === 'case').map(({ aggregateId }) => aggregateId);
  const { rows: cases } = await pool.query<{ id: string; number: string | null; headline: string }>(
    'SELECT "id", "number", "headline" FROM "Case" WHERE "id"::text = ANY($1) AND "shopId" = $2',
    [ids, shopId],
  );
  const known = new Map(cases.map((one) => [one.id, one]));
  return {
    lines: lines.map((line) => ({
      ...line,
      number: known.get(line.aggregateId)?.number ?? null,
      headline: known.get(line.aggregateId)?.headline ?? line.headline,
    })),
    otherKey: opened.filter((item) => item === 'other-key').length,
    damaged: opened.length - items.length - opened.filter((item) => item === 'other-key').length,
  };
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const linesOf = (items: readonly SealedItem[]): HandoverLine[] => {
  const lines = new Map<string, HandoverLine>();
  const seen = new Set<unknown>();
  for (const item of items) {
    const what = item.kind === 'mutation' ? item.envelope.id : `${item.caseId}/${item.hash}`;
    // A device that lies open seals anew at each try: the same may be in two parts.
    if (seen.has(what)) continue;
    seen.add(what);
    const aggregate = item.kind === 'mutation' ? item.envelope.aggregate : { kind: 'case', id: item.caseId };
    const { kind, id } = (aggregate ?? {}) as { kind?: unknown; id?: unknown };
    const [aggregateKind, aggregateId] = [text(kind) ?? '', text(id) ?? ''];
    const key = `${item.userId} ${aggregateKind} ${aggregateId}`;
    const line = lines.get(key) ?? {
      kind: aggregateKind,
      aggregateId,
      number: null,
      headline: null,
      userId: item.userId,
      from: null,
      to: null,
      mutations: [],
      photos: 0,
    };
    lines.set(key, line);
    if (item.kind === 'photo') {
      line.photos += 1;
      continue;
    }
    const { name, args, occurredAt } = item.envelope;
    const counted = line.mutations.find((one) => one.name === name);
    if (counted) counted.count += 1;
    else line.mutations.push({ name: text(name) ?? '', count: 1 });
    // A case that was begun on the tablet has no row yet.
    const opens: MutationName = 'case.open';
    if (name === opens) line.headline = text((args as { headline?: unknown } | undefined)?.headline);
    const at = text(occurredAt);
    if (at && (line.from === null || at < line.from)) line.from = at;
    if (at && (line.to === null || at > line.to)) line.to = at;
  }
  return [...lines.values()];
};
