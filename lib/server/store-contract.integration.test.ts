import { beforeAll, test } from 'vitest';
import { storeContract } from '@/lib/sync/contract-suite';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { pool } from './db';
import { createPostgresStore } from './postgres-store';

beforeAll(publishPlaybooks);

for (const { name, run } of storeContract(() => createPostgresStore(pool))) test(name, run);
