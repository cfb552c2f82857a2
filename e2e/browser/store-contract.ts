import { storeContract } from '@/lib/sync/contract-suite';
import { TabletDatabase } from '@/lib/tablet/database';
import { plainSeal } from '@/lib/tablet/seal';
import { TabletStore } from '@/lib/tablet/tablet-store';

let databases = 0;
const emptyStore = () => new TabletStore(new TabletDatabase(`contract-${(databases += 1)}`), plainSeal);

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
