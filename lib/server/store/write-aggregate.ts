import 'server-only';
import type { PoolClient } from 'pg';
import { customerLookup } from '@/lib/customer/lookup';
import type { CustomerState } from '@/lib/customer/state';
import type { AggregateKind } from '@/lib/mutation/envelope';
import type { States } from '@/lib/mutation/registry';
import { TABLES } from './tables';
import { writeRows } from './write-rows';

type Row = Record<string, unknown> & { id: string };
type Lists = Record<string, Row[] | undefined>;

const shopOf = (state: States[AggregateKind]): string =>
  'shopId' in state.root ? state.root.shopId : state.root.id;

const derived = (kind: AggregateKind, state: States[AggregateKind]): Record<string, unknown> =>
  kind === 'customer' ? { lookup: customerLookup(state as CustomerState) } : {};

/**
 * Writes what changed of an aggregate: its row, and one statement a list for the rows that are not the same objects as
 * before; reducers never change a row in place.
 */
export const writeAggregate = async <Kind extends AggregateKind>(
  client: PoolClient,
  kind: Kind,
  before: States[Kind] | null,
  after: States[Kind],
  version: number,
): Promise<void> => {
  const { table, columns, parent, lists } = TABLES[kind];
  const root = { ...after.root, ...derived(kind, after), version };
  const extra = Object.keys(derived(kind, after));
  await writeRows(client, table, [...columns, ...extra, 'version'], ['id'], [root]);
  const shopId = shopOf(after);
  const owner = parent === 'shopId' ? { shopId } : { shopId, [parent]: after.root.id };
  for (const { list, table: rows, columns: fields } of lists) {
    const was = (before as Lists | null)?.[list] ?? [];
    const is = (after as unknown as Lists)[list] ?? [];
    if (was === is) continue;
    const known = new Set(was);
    const changed = is.filter((row) => !known.has(row)).map((row) => ({ ...row, ...owner }));
    await writeRows(client, rows, [...fields, ...Object.keys(owner)], [parent, 'id'], changed);
  }
};
