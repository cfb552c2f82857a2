import 'fake-indexeddb/auto';
import { test } from 'vitest';
import { storeContract } from '@/lib/sync/contract-suite';
import { TabletDatabase } from './database';
import { plainSeal } from './seal';
import { TabletStore } from './tablet-store';

// The same suite runs in a real browser (e2e/tablet-store.spec.ts); here it is quick.
let databases = 0;
const emptyStore = () => new TabletStore(new TabletDatabase(`contract-${(databases += 1)}`), plainSeal);

for (const { name, run } of storeContract(emptyStore)) test(name, run);
