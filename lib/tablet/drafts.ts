import 'client-only';
import type { TabletStore } from './tablet-store';

/** Keeps what is being typed, whatever happens next. */
export const keepDraft = async (store: TabletStore, key: string, value: string): Promise<void> => {
  const bytes = await store.seal.seal(value);
  await store.db.drafts.put({ id: key, at: new Date().toISOString(), bytes });
};

/** What was typed and never became a mutation, or null. */
export const readDraft = async (store: TabletStore, key: string): Promise<string | null> => {
  const row = await store.db.drafts.get(key);
  return row ? ((await store.seal.open(row.bytes)) as string) : null;
};

export const dropDraft = async (store: TabletStore, key: string): Promise<void> =>
  store.db.drafts.delete(key);
