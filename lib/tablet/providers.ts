import 'client-only';
import * as z from 'zod/mini';
import type { ProviderDirectory } from '@/lib/diagnosis/providers/provider';
import { ask, type Fetch } from './ask';
import type { TabletDatabase } from './database';
import { useTablet } from './tablet-context';
import { useLive } from './use-live';

const DIRECTORY = 'providers';
/** Apart from it, so that asking for news does not open all of it. */
const VERSION = 'providers-version';
/** Milliseconds without a byte; nobody waits for it. */
const SILENCE = 20_000;

const answered = z.object({ version: z.string(), providers: z.array(z.record(z.string(), z.unknown())) });

/**
 * Brings the directory of providers onto the tablet, where the server has another than the one that is here. What it
 * says is public: it lies there unsealed.
 * @returns whether it is here now, as the server has it
 */
export const fetchProviders = async (db: TabletDatabase, fetcher: Fetch): Promise<boolean> => {
  const known = await db.meta.get(VERSION);
  const headers = known ? { 'if-none-match': `"${String(known.value)}"` } : undefined;
  const asked = await ask(fetcher, '/api/providers', { headers }, SILENCE);
  if (asked?.status === 304) return true;
  const told = answered.safeParse(asked?.body);
  if (told.success) {
    await db.meta.bulkPut([
      { id: DIRECTORY, value: told.data },
      { id: VERSION, value: told.data.version },
    ]);
  }
  return told.success;
};

/** The directory as it is on this tablet: null where it has not come yet, undefined while it is read. */
export const useProviders = (): ProviderDirectory | null | undefined => {
  const { db } = useTablet().tablet.store;
  return useLive(
    DIRECTORY,
    async () => ((await db.meta.get(DIRECTORY))?.value as ProviderDirectory | undefined) ?? null,
    (before, now) => before?.version === now?.version,
  );
};
