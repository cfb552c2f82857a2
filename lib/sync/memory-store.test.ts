import { test } from 'vitest';
import { storeContract } from './contract-suite';
import { createMemoryStore } from './memory-store';

const storeOf = (offsetMs: number) =>
  createMemoryStore(() => ({ playbook: null, numbers: {}, reviews: true, offsetMs }));

for (const { name, run } of storeContract(storeOf)) test(name, run);
