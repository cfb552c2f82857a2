import { storeContract } from '@/lib/sync/contract-suite';
import { emptyStore } from '@/lib/tablet/testing/empty-store';

// Runs in the page: the test calls it by this name and gets what went wrong, by rule.
Object.assign(window, {
  proveStore: async (): Promise<Record<string, string | null>> => {
    const ended: Record<string, string | null> = {};
    for (const { name, run } of storeContract(emptyStore))
      ended[name] = await run().then(
        () => null,
        (error: unknown) => String(error),
      );
    return ended;
  },
});
