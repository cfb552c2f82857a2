import 'server-only';
import { pool } from '../db';
import { log } from '../log';
import type { JobKind } from './add-job';
import { openJob } from './seal-job';

/** A job as it is worked on; `tries` counts this one, and `last` says that it is not tried again. */
export type Job = {
  id: string;
  shopId: string;
  kind: JobKind;
  caseId: string;
  content: unknown;
  tries: number;
  last: boolean;
};

/** Does a job; `later` has it tried again, unless that was the last time. */
export type Work = (job: Job) => Promise<'done' | 'later'>;

/** Seconds until the next try, after each; all of it is a day and a half. */
const PAUSES = [60, 300, 900, 1800, 3600, 7200, 14_400, 28_800, 36_000, 36_000];
/** Seconds for which a job is somebody's; a process that died on it has lost it then. */
const CLAIM = 180;

type Row = Omit<Job, 'content' | 'last'> & { sealed: Buffer };

// Whoever takes it puts it off in the same statement, so that no two instances have it at once.
const CLAIM_ONE = `UPDATE "Job" SET "tries" = "tries" + 1, "runAt" = now() + interval '${CLAIM} seconds'
  WHERE "id" = (SELECT "id" FROM "Job" WHERE "runAt" <= now() ORDER BY "runAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING "id", "shopId", "kind", "caseId", "sealed", "tries"`;

const end = (id: string) => pool.query(`DELETE FROM "Job" WHERE "id" = $1`, [id]);
const putOff = (id: string, seconds: number) =>
  pool.query(`UPDATE "Job" SET "runAt" = now() + make_interval(secs => $2) WHERE "id" = $1`, [id, seconds]);

/**
 * Does every job that is due, one after the other.
 * @param works what does each kind
 * @returns how many were worked on
 */
export const runJobs = async (works: Record<JobKind, Work>): Promise<number> => {
  for (let count = 0; ; count += 1) {
    const { rows } = await pool.query<Row>(CLAIM_ONE);
    const [row] = rows;
    if (!row) return count;
    const { sealed, ...about } = row;
    const pause = PAUSES[about.tries - 1];
    try {
      const job: Job = { ...about, content: openJob(about.id, sealed), last: pause === undefined };
      const ended = await works[about.kind](job);
      await (ended === 'done' || pause === undefined ? end(about.id) : putOff(about.id, pause));
    } catch (err) {
      // Not the work's own failure: the database, or a mistake of ours. It comes back when its claim is over.
      log.error({ err, job: about.id, kind: about.kind, tries: about.tries }, 'a job failed');
      if (pause === undefined) await end(about.id);
    }
  }
};
