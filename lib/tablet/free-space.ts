import 'client-only';

/** Bytes that are left on this device; null where the browser does not tell. */
export const freeSpace = async (): Promise<number | null> => {
  const { quota, usage } = (await globalThis.navigator.storage?.estimate()) ?? {};
  return quota === undefined || usage === undefined ? null : quota - usage;
};
