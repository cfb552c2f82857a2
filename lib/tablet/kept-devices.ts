import 'client-only';

// As `databaseName` in database.ts writes them, which is not imported: the sign-in page needs no database.
const NAME = /^kiriwake-[0-9a-f-]{36}-([0-9a-f-]{36})$/;

/**
 * Ids of the devices whose databases lie in this browser, with work in them that may be unsent. Told at signing in, so
 * that somebody whose cookies were cleared is given the device that they had, and goes on with its work.
 */
export const keptDevices = async (): Promise<string[]> => {
  // A browser that cannot list them, or keeps nothing, has none to tell.
  const databases = (await globalThis.indexedDB?.databases?.().catch(() => [])) ?? [];
  return databases.flatMap(({ name }) => NAME.exec(name ?? '')?.[1] ?? []);
};
