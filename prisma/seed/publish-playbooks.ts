import { pool } from '@/lib/server/db';
import { publishShipped } from '../playbooks/publish';

/** Publishes the shipped playbooks through the app's own connections. */
export const publishPlaybooks = (): Promise<void> => publishShipped(pool);
