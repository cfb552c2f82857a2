import 'server-only';
import { SKIPPED } from '@/lib/diagnosis/results';
import { pool } from '../db';

/** What a shop's cases tell of a check. */
export type CheckStatistics = {
  /** Cases in which it was answered or tried, and those in which it was among what decided the cause. */
  done: number;
  decided: number;
  /** Of each answer, also `unknown`, how many cases. */
  outcomes: Readonly<Record<string, number>>;
  /** The median of the minutes since the answer before; null where too few are known. */
  minutes: number | null;
};
export type Statistics = {
  checks: ReadonlyMap<string, CheckStatistics>;
  /** Of each cause, closed cases in which it was named. */
  causes: ReadonlyMap<string, number>;
};

/** Longer than that something else was done meanwhile; shorter, several were written down together. Minutes. */
const SPAN = { least: 0.2, most: 30 };
/** A median of fewer is chance. */
const LEAST_TIMES = 5;

// Cases of one shop and playbook by their index, their answers by the case's own key.
const ANSWERS = `
SELECT k."caseId", k."checkId", k."outcome", coalesce(c."decisive" ? k."id"::text, false) AS "decided",
  extract(epoch FROM k."recordedAt" - lag(k."recordedAt")
    OVER (PARTITION BY k."caseId", k."visitId" ORDER BY k."recordedAt", k."id")) / 60 AS "minutes"
FROM "Case" c JOIN "CheckResult" k ON k."caseId" = c."id" AND k."withdrawnAt" IS NULL
WHERE c."shopId" = $1 AND c."playbookId" = $2`;

const CHECKS = `
WITH answers AS (${ANSWERS}), by_outcome AS (
  SELECT "checkId", "outcome", count(DISTINCT "caseId")::int AS "cases" FROM answers GROUP BY 1, 2)
SELECT "checkId",
  count(DISTINCT "caseId") FILTER (WHERE "outcome" <> '${SKIPPED}')::int AS "done",
  count(DISTINCT "caseId") FILTER (WHERE "decided")::int AS "decided",
  count(*) FILTER (WHERE "minutes" BETWEEN ${SPAN.least} AND ${SPAN.most})::int AS "times",
  percentile_cont(0.5) WITHIN GROUP (ORDER BY "minutes")
    FILTER (WHERE "minutes" BETWEEN ${SPAN.least} AND ${SPAN.most}) AS "median",
  (SELECT json_object_agg(o."outcome", o."cases") FROM by_outcome o WHERE o."checkId" = answers."checkId") AS "outcomes"
FROM answers GROUP BY "checkId"`;

const CAUSES = `
SELECT "causeId", count(*)::int AS "cases" FROM "Case"
WHERE "shopId" = $1 AND "playbookId" = $2 AND "status" = 'closed' AND "causeId" IS NOT NULL GROUP BY 1`;

type CheckRow = Omit<CheckStatistics, 'minutes'> & { checkId: string; times: number; median: number | null };

/** How a playbook's checks and causes fared in the shop's cases, whichever version these began with. */
export const readStatistics = async (shopId: string, playbookId: string): Promise<Statistics> => {
  const [checks, causes] = await Promise.all([
    pool.query<CheckRow>(CHECKS, [shopId, playbookId]),
    pool.query<{ causeId: string; cases: number }>(CAUSES, [shopId, playbookId]),
  ]);
  return {
    checks: new Map(
      checks.rows.map(({ checkId, times, median, ...counts }) => [
        checkId,
        { ...counts, minutes: times < LEAST_TIMES || median === null ? null : Math.round(median * 2) / 2 },
      ]),
    ),
    causes: new Map(causes.rows.map(({ causeId, cases }) => [causeId, cases])),
  };
};
