import 'fake-indexeddb/auto';
import { test } from 'vitest';
import { storeContract } from '@/lib/sync/contract-suite';
import { emptyStore } from './testing/empty-store';

// The same suite runs in a real browser (e2e/tablet-store.spec.ts); here it is quick.
for (const { name, run } of storeContract(emptyStore)) test(name, run);
