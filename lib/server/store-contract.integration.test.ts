import { beforeAll, test } from 'vitest';
import { storeContract } from '@/lib/sync/contract-suite';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { pool } from './db';
import { createPostgresStore } from './postgres-store';

beforeAll(publishPlaybooks);

const storeOf = (offsetMs: number) => createPostgresStore(pool, { offsetMs });

for (const { name, run } of storeContract(storeOf)) test(name, run);
