import 'server-only';
import { v7 } from 'uuid';
import { pool } from './db';

/** What is recorded beside the journal: ids and codes only, never names, addresses or texts. */
export type AuditEvent = {
  kind:
    | 'sign-in'
    | 'sign-in-refused'
    | 'sign-out'
    | 'session-revoked'
    | 'device-revoked'
    | 'device-reset'
    | 'handover-kept'
    | 'handover-taken'
    | 'handover-discarded'
    | 'password-set'
    | 'setup'
    | 'setup-link'
    | 'mail-probe'
    | 'mail-probe-ended'
    | 'papers-exported'
    | 'story-exported'
    | 'report-opened'
    | 'report-refused';
  shopId: string | null;
  actorId: string | null;
  subjectId?: string;
  detail?: Record<string, string | number | boolean>;
};

/** Adds a line to the audit trail. */
export const recordAudit = async ({
  kind,
  shopId,
  actorId,
  subjectId,
  detail,
}: AuditEvent): Promise<void> => {
  await pool.query(
    `INSERT INTO "AuditEvent" ("id", "shopId", "kind", "actorId", "subjectId", "detail", "at")
     VALUES ($1, $2, $3, $4, $5, $6, now())`,
    [v7(), shopId, kind, actorId, subjectId ?? null, detail ?? {}],
  );
};
