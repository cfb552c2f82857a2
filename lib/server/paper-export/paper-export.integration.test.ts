import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test, vi } from 'vitest';
import { paperFilterSchema } from '@/lib/case/paper-filter';
import type { UserActor } from '@/lib/mutation/actor';
import type { Envelope } from '@/lib/mutation/envelope';
import { wordsIn } from '@/lib/i18n/testing/report-words';
import { buildPaper } from '@/lib/report/build-paper';
import { canonicalPaper } from '@/lib/report/paper-content';
import { Lab } from '@/lib/sync/contract-lab';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { pool } from '../db';
import { loadAggregate } from '../load-aggregate';
import { countPapers, listPapers, MOST_EXPORTED } from '../office/list-papers';
import { createPostgresStore } from '../postgres-store';
import { readPdf } from '../report-pdf/testing/read-pdf';
import { sha256 } from '../sha256';
import { exportPapers } from './export-papers';
import { zipOf } from '../zip/zip-of';

// Fonts are read anew in each thread: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
// Next's own way to the words needs a request.
vi.mock('../report-pdf/report-words', () => ({ reportWords: wordsIn }));

const zone = 'Asia/Tokyo';
const DAYS = 86_400_000;
let lab: Lab;

const applied = async (envelope: Envelope, actor: UserActor, offsetMs = 0) => {
  const store = createPostgresStore(pool, { offsetMs });
  const results = await store.commit(envelope.aggregate, [envelope], actor);
  expect([envelope.name, results[0]]).toMatchObject([envelope.name, { status: 'applied' }]);
};

/** The next estimate for somebody, as `lab.made` or `lab.sent` takes it. */
const estimateFor = async (id: string, addressee: string) => {
  const { state } = await lab.kept();
  const shop = await loadAggregate(lab.chiba, { kind: 'shop', id: lab.shop.id });
  if (!shop) throw new Error('no shop');
  const input = { customer: null, shop: shop.state, language: 'ja' as const, technicianName: '高橋 健' };
  const paper = { ...buildPaper(state, 'estimate', input), addressee };
  const content = canonicalPaper(paper);
  const { kind, serial, language, total } = paper;
  const said = { id, kind, serial, language, total, addressee, correctsId: null };
  return { ...said, content, contentHash: sha256(content) };
};
const issue = async (n: number, addressee: string, occurredAt: string) => {
  const args = await estimateFor(lab.id(n), addressee);
  await applied(lab.made(lab.case, 'paper.issue', args, occurredAt), lab.chiba);
};
const addFee = (n: number, amount: number) => {
  const line = { feeItemId: null, kind: 'work' as const, note: null, quantity: 1, taxRate: 10, due: false };
  return applied(
    lab.made(lab.case, 'fee.add', { ...line, id: lab.id(n), label: '作業料', amount }),
    lab.chiba,
  );
};

beforeAll(async () => {
  await publishPlaybooks();
  lab = await new Lab(createPostgresStore(pool), 0xb0c01).prepare();
  await addFee(40, 8800);
  await issue(51, '株式会社ＡＯＢＡネット 御中', '2026-11-24T14:59:59.999Z');
  await issue(52, 'たかさき商店', '2026-11-24T15:00:00.000Z');
  await addFee(41, 1100);
  await issue(53, '=さくら, 様', '2026-11-26T03:00:00.000Z');
  // A tablet whose clock is five days behind.
  const late = await estimateFor(lab.id(54), '100%_商会');
  await applied(lab.sent('paper.issue', late, '2026-11-20T12:00:00.000Z'), lab.takahashi, 5 * DAYS);
});

/** The marks of the papers that a filter finds, in the order of the list. */
const found = async (given: Record<string, string>) => {
  const filter = paperFilterSchema.parse(given);
  const { papers } = await listPapers(lab.shop.id, filter, zone);
  expect(await countPapers(lab.shop.id, filter, zone)).toBe(papers.length);
  return papers.map(({ number }) => number.split('-').at(-1)).join(' ');
};

test('papers are found by date, amount, kind and party, the newest first', async () => {
  expect(await found({})).toBe('E3 E4 E2 E1');
  // The day is the shop's; a wrong clock is put right.
  expect(await found({ from: '2026-11-25' })).toBe('E3 E4 E2');
  expect(await found({ to: '2026-11-24' })).toBe('E1');
  expect(await found({ from: '2026-11-25', to: '2026-11-25' })).toBe('E4 E2');
  expect(await found({ from: '2026-11-20', to: '2026-11-20' })).toBe('');
  expect(await found({ least: '8801' })).toBe('E3 E4');
  expect(await found({ least: '8800', most: '8800' })).toBe('E2 E1');
  expect(await found({ kind: 'estimate', most: '8800' })).toBe('E2 E1');
  expect(await found({ kind: 'invoice' })).toBe('');
  expect(await found({ party: 'aobaネット' })).toBe('E1');
  expect(await found({ party: 'アオバ' })).toBe('');
  expect(await found({ party: 'ﾀｶｻｷ 商店' })).toBe('E2');
  expect(await found({ party: '%_' })).toBe('E4');
  const other = await listPapers(lab.id(99), {}, zone);
  expect(other).toEqual({ papers: [], older: null });
});

test('a row tells number, date, addressee and total', async () => {
  const { papers } = await listPapers(lab.shop.id, { party: '100' }, zone);
  const { state } = await lab.kept();
  expect(papers).toEqual([
    {
      caseId: lab.case.id,
      id: lab.id(54),
      number: `${state.root.number}-E4`,
      kind: 'estimate',
      issuedAt: '2026-11-25T12:00:00.000Z',
      addressee: '100%_商会',
      total: 9900,
    },
  ]);
});

test('the ZIP holds each PDF by its number and a table that any spreadsheet opens', async () => {
  const words = {
    head: (key: string) => key,
    rateTotal: (rate: number) => `${rate} total`,
    rateTax: (rate: number) => `${rate} tax`,
    kind: (kind: string) => kind,
  };
  const chunks: Uint8Array[] = [];
  const filter = paperFilterSchema.parse({ from: '2026-11-25', most: '9900' });
  for await (const chunk of zipOf(exportPapers(lab.shop.id, filter, zone, words))) chunks.push(chunk);
  const files = unzipSync(new Uint8Array(Buffer.concat(chunks)));
  const { number } = (await lab.kept()).state.root;
  expect(Object.keys(files)).toEqual([
    `${number}-E3.pdf`,
    `${number}-E4.pdf`,
    `${number}-E2.pdf`,
    'papers.csv',
  ]);
  const { text } = await readPdf(files[`${number}-E4.pdf`] ?? new Uint8Array());
  for (const part of [`${number}-E4`, '9,900円', '100%_商会']) expect(text).toContain(part);
  const table = Buffer.from(files['papers.csv'] ?? '').toString('utf8');
  expect(table.startsWith('\uFEFFnumber,kind,day,time,')).toBe(true);
  const [, third, fourth, second, end] = table.split('\r\n');
  const about = wordsIn('ja').say('paper.about.estimate', { headline: 'メールが送れない' });
  expect(third).toBe(
    `${number}-E3,estimate,2026-11-26,12:00,"'=さくら, 様",${about},9900,9900,900,,,,${number},`,
  );
  expect(fourth).toContain('-E4,estimate,2026-11-25,21:00,100%_商会,');
  expect(second).toContain('-E2,estimate,2026-11-25,00:00,');
  expect(end).toBe('');
});

test('papers of before the list are in it as if they had been issued since', async () => {
  const all = async () =>
    (await pool.query('SELECT * FROM "PaperSearch" ORDER BY "paperId"')).rows as unknown[];
  const before = await all();
  expect(before).toHaveLength(4);
  const folder = resolve(import.meta.dirname, '../../../prisma/migrations');
  const name = readdirSync(folder).find((one) => one.endsWith('_paper_search')) ?? '';
  const sql = readFileSync(resolve(folder, name, 'migration.sql'), 'utf8');
  await pool.query('DELETE FROM "PaperSearch"');
  await pool.query(sql.slice(sql.indexOf('INSERT INTO "PaperSearch"')));
  expect(await all()).toEqual(before);
});

test('the list goes on after any row, also where many have the same date', async () => {
  const copied = `FROM "Paper" WHERE "id" = $1`;
  await pool.query(
    `INSERT INTO "Paper" SELECT "shopId", "caseId", gen_random_uuid(), 'receipt', n, "language", "content", "contentHash",
       "total", "addressee", "correctsId", "issuedById", "issuedAt"
     FROM generate_series(1, 120) n, LATERAL (SELECT * ${copied}) p`,
    [lab.id(53)],
  );
  await pool.query(
    `INSERT INTO "PaperSearch" SELECT "caseId", "id", "shopId", "kind", "total", 'x', "issuedAt" FROM "Paper"
     WHERE "kind" = 'receipt'`,
  );
  const seen: string[] = [];
  const sizes: number[] = [];
  let before: string | undefined;
  do {
    const filter = paperFilterSchema.parse({ kind: 'receipt', before });
    const { papers, older } = await listPapers(lab.shop.id, filter, zone);
    sizes.push(papers.length);
    seen.push(...papers.map(({ id }) => id));
    before = older ?? undefined;
  } while (before);
  expect(sizes).toEqual([50, 50, 20]);
  expect(new Set(seen).size).toBe(120);
});

test('counting ends where no export would be made any more', async () => {
  const elsewhere = lab.id(98);
  await pool.query(
    `INSERT INTO "PaperSearch" SELECT $1, gen_random_uuid(), $2, 'estimate', n, 'x', now() FROM generate_series(1, 6000) n`,
    [lab.case.id, elsewhere],
  );
  expect(await countPapers(elsewhere, {}, zone)).toBe(MOST_EXPORTED + 1);
  expect(await countPapers(elsewhere, paperFilterSchema.parse({ most: '5000' }), zone)).toBe(MOST_EXPORTED);
});
