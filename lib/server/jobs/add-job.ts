import 'server-only';
import { pool } from '../db';
import { sealJob } from './seal-job';

/** Work that is done later and again until it succeeds or is given up. */
export const JOB_KINDS = ['link-mail', 'rating-mail'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export type NewJob = { id: string; shopId: string; kind: JobKind; caseId: string; content: unknown };

// Modules are loaded more than once in one process; who waits for work is one.
const kept = globalThis as typeof globalThis & { kiriwakeWakeJobs?: () => void };

/** Says what is to be called as soon as there is a new job in this process. */
export const onNewJob = (wake: () => void): void => {
  kept.kiriwakeWakeJobs = wake;
};

/** Puts a job into the queue; one whose id is there already stays as it is. */
export const addJob = async ({ id, shopId, kind, caseId, content }: NewJob): Promise<void> => {
  // The column keeps milliseconds and rounds: half of all jobs would be due a moment after they are looked for.
  await pool.query(
    `INSERT INTO "Job" ("id", "shopId", "kind", "caseId", "sealed", "runAt", "createdAt")
     VALUES ($1, $2, $3, $4, $5, date_trunc('milliseconds', now()), now()) ON CONFLICT ("id") DO NOTHING`,
    [id, shopId, kind, caseId, sealJob(id, content)],
  );
  kept.kiriwakeWakeJobs?.();
};
