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

/** Copies rows column by column: as JSON and back it took twenty times as long. */
const copy = async (
  client: pg.Client,
  table: string,
  instead: Readonly<Record<string, string>>,
  of = 't."caseId"',
): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position`,
    [table],
  );
  const into = rows.map(({ name }) => `"${name}"`);
  const from = rows.map(({ name }) => instead[name] ?? `t."${name}"`);
  await client.query(
    `INSERT INTO "${table}" (${into.join(', ')}) SELECT ${from.join(', ')} FROM "${table}" t JOIN "clone" c ON c."was" = ${of}`,
  );
};

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
  await copy(client, 'Case', { id: 'c.id', number: `'K-2019-' || lpad(c.n::text, 7, '0')` }, 't."id"');
  for (const table of LISTS) await copy(client, table, { caseId: 'c.id' });
  const ofNobody = { deviceId: 'NULL', deviceSeq: 'NULL' };
  await copy(
    client,
    'Mutation',
    { id: 'gen_random_uuid()', aggregateId: 'c.id', ...ofNobody },
    't."aggregateId"',
  );
  await copy(client, 'CaseSearch', {
    caseId: 'c.id',
    updatedAt: `t."updatedAt" - c.n * interval '7 minutes'`,
  });
  await client.query('COMMIT');
  await client.query('ANALYZE');
};
