import { test } from 'vitest';
import { storeContract } from './contract-suite';
import { createMemoryStore } from './memory-store';

for (const { name, run } of storeContract(() => createMemoryStore())) test(name, run);
