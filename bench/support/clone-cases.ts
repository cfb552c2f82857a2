import type pg from 'pg';

/** Tables of a case's rows; links and the journal's devices are left out, since their values are unique. */
const LISTS = [
  'Person',
  'Subject',
  'Appointment',
  'Assignment',
  'Visit',
  'Symptom',
  'Fact',
  'CheckResult',
  'Attempt',
  'SettingChange',
  'Precaution',
  'Verification',
  'Consent',
  'FeeLine',
  'Approval',
  'Report',
  'Signature',
  'Rating',
];

const copy = (table: string, more: string, from = `"${table}" t JOIN "clone" c ON c."was" = t."caseId"`) =>
  `INSERT INTO "${table}" SELECT (jsonb_populate_record(NULL::"${table}", to_jsonb(t) || ${more})).* FROM ${from}`;

/**
 * Fills the database up to a number of cases by copying the demo's, which were made through mutations; each copy is
 * older than the one before and is found by a number of its own.
 * @param wanted how many cases there are afterwards
 */
export const cloneCases = async (client: pg.Client, wanted: number): Promise<void> => {
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM "Case"');
  const present = rows[0]?.count ?? 0;
  const missing = wanted - present;
  if (missing <= 0) return;
  await client.query('BEGIN');
  await client.query(
    `CREATE TEMP TABLE "clone" ON COMMIT DROP AS
     SELECT n, was, gen_random_uuid() AS id FROM generate_series(1, $1) n
     JOIN (SELECT id AS was, row_number() OVER (ORDER BY id) AS r FROM "Case") o ON o.r = 1 + n % $2`,
    [missing, present],
  );
  await client.query(
    copy(
      'Case',
      `jsonb_build_object('id', c.id, 'number', 'K-2019-' || lpad(c.n::text, 7, '0'))`,
      '"Case" t JOIN "clone" c ON c."was" = t."id"',
    ),
  );
  for (const table of LISTS) await client.query(copy(table, `jsonb_build_object('caseId', c.id)`));
  await client.query(
    copy(
      'Mutation',
      `jsonb_build_object('id', gen_random_uuid(), 'aggregateId', c.id, 'deviceId', NULL, 'deviceSeq', NULL)`,
      '"Mutation" t JOIN "clone" c ON c."was" = t."aggregateId"',
    ),
  );
  await client.query(
    `INSERT INTO "CaseSearch" ("caseId", "shopId", "status", "category", "technicianId", "document", "bigrams", "owed", "updatedAt")
     SELECT c.id, t."shopId", t."status", t."category", t."technicianId", t."document", t."bigrams", t."owed",
            t."updatedAt" - c.n * interval '7 minutes'
     FROM "CaseSearch" t JOIN "clone" c ON c.was = t."caseId"`,
  );
  await client.query('COMMIT');
  await client.query('ANALYZE');
};
