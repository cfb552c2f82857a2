import 'client-only';
import type { CaseState } from '@/lib/case/state';
import type { ReadAnswer } from '@/lib/sync/protocol';
import type { TabletStore } from './tablet-store';

/** A line of a customer's past. */
export type EarlierCase = Pick<CaseState['root'], 'id' | 'number' | 'headline' | 'openedAt'> & {
  result: string | null;
};

type Told = NonNullable<ReadAnswer['earlier']>[number];

/** The other cases of a case's customer: what the server told, and what the tablet holds; the newest first. */
export const earlierOf = async (
  store: TabletStore,
  caseId: string,
  customerId: string,
): Promise<EarlierCase[]> => {
  const [told, copies] = await Promise.all([
    store.db.earlier.get(customerId),
    store.db.copies.where('kind').equals('case').toArray(),
  ]);
  const lines = new Map<string, EarlierCase>();
  for (const line of told ? ((await store.seal.open(told.bytes)) as Told[]) : []) lines.set(line.id, line);
  for (const copy of copies) {
    const { state } = await store.open(copy);
    if (state && 'visits' in state && state.root.customerId === customerId)
      lines.set(state.root.id, state.root);
  }
  lines.delete(caseId);
  return [...lines.values()].toSorted((a, b) => b.openedAt.localeCompare(a.openedAt));
};
