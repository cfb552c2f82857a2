import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { PaperKind } from '@/lib/case/terms';
import { wordsIn } from '@/lib/i18n/testing/report-words';
import { buildCreditNote, buildPaper } from '@/lib/report/build-paper';
import { buildPaperDocument } from '@/lib/report/build-paper-document';
import type { PaperContent } from '@/lib/report/paper-content';
import { at, inputFor, resolved } from '@/lib/report/testing/reference-case';
import { has, readPdf } from './testing/read-pdf';
import { loadPlaybook } from '@/prisma/playbooks/load';
import { paperPdf } from './paper-pdf';

// Fonts are read anew in each thread: seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'kiriwake-paper-'));
const playbook = loadPlaybook('email');

const content = (kind: PaperKind, language: 'ja' | 'en' = 'ja'): PaperContent => {
  const state = resolved(playbook).case;
  const input = inputFor(playbook, language);
  if (kind !== 'credit') return buildPaper(state, kind, input);
  const invoice = buildPaper(state, 'invoice', input);
  const corrects = { ...invoice, id: 'x', content: '', contentHash: '', correctsId: null, issuedById: 'x' };
  return buildCreditNote(state, {
    ...input,
    corrects: { ...corrects, issuedAt: at('12:10') },
    back: [{ label: '作業料', taxRate: 10, total: 3300 }],
    reason: '作業料の訂正',
  });
};

const made = (of: PaperContent) => {
  const { say, write } = wordsIn(of.language);
  const words = { page: say('page'), items: say('paper.lines') };
  return paperPdf(buildPaperDocument(of, at('12:10'), say, write), words, { filesDir: folder });
};

const onDisk = (pdf: Uint8Array, name: string): string => {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, pdf);
  return file;
};

const common = [
  'K-2026-00042',
  '有限会社いずみ建具御中',
  '杜のパソコン相談室',
  'T0000000000000',
  '2026年11月24日',
];

test.each<[PaperKind, string[]]>([
  ['estimate', ['御見積書', 'K-2026-00042-E1', '8,800円', '10:36ご承認', '出張料', '3,300円']],
  [
    'invoice',
    ['請求書', '適格請求書', 'K-2026-00042-I1', '10%対象(うち消費税800円)', 'メール送信障害の復旧'],
  ],
  ['receipt', ['領収書', 'K-2026-00042-R1', '領収金額', '8,800円', '但し', '現金', '適格請求書を兼ねます']],
  [
    'credit',
    ['返還請求書', '適格返還請求書', 'K-2026-00042-C1', '3,300円', '請求書K-2026-00042-I1', '作業料の訂正'],
  ],
])('%s: what it must say is on one tagged sheet', async (kind, parts) => {
  const pdf = await made(content(kind));
  const { text, pages, meta } = await readPdf(pdf);
  for (const part of [...common, ...parts]) expect(text).toContain(part.replace(/\s/g, ''));
  expect(text).not.toContain('佐々木');
  expect(pages).toBe(1);
  expect(meta.info).toMatchObject({ Language: 'ja-JP' });
  const file = onDisk(pdf, kind);
  if (has('qpdf')) {
    const checked = execFileSync('qpdf', ['--check', file], { encoding: 'utf8' });
    expect(checked).toContain('No syntax or stream encoding errors');
  }
  if (has('pdftotext')) {
    const plain = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s/g, '');
    for (const part of parts) expect(plain).toContain(part.replace(/\s/g, ''));
  }
});

const COOLING = [
  'この書面の内容を、十分にお読みください',
  '受け取った日を含む8日間',
  'すみやかに全額をお返しします',
];

test('the contract paper has its parts, and its notice in red letters of at least 8 points', async () => {
  const state = resolved(playbook).case;
  const { shop, ...input } = inputFor(playbook);
  const root = { ...shop.root, representative: '杜野 一郎' };
  const of = buildPaper(state, 'contract', { ...input, shop: { ...shop, root } });
  const pdf = await made({ ...of, paid: { ...of.paid, how: 'cash' } });
  const { text, pages, letters } = await readPdf(pdf);
  const parts = ['契約書面', 'K-2026-00042-S1', '特定商取引法第5条', '代表者杜野一郎', '担当者高橋健'];
  const told = ['ご契約日2026年11月24日', '作業日に、現金で', '8,800円', '仙台市青葉区杜の丘1-2-3'];
  for (const part of [...common, ...parts, ...told, ...COOLING])
    expect(text).toContain(part.replace(/\s/g, ''));
  expect(pages).toBe(1);
  onDisk(pdf, 'contract');
  const notice = letters.filter(({ words }) => words.includes('クーリング'));
  expect(notice.length).toBeGreaterThan(0);
  for (const { points } of notice) expect(points).toBeGreaterThanOrEqual(8);
});

test('a contract paper in English says it in English', async () => {
  const { shop, ...input } = inputFor(playbook, 'en');
  const root = {
    ...shop.root,
    representative: 'Ichiro Morino',
    coolingOffEn: 'Our own words on cooling off.',
  };
  const of = buildPaper(resolved(playbook).case, 'contract', { ...input, shop: { ...shop, root } });
  const { text } = await readPdf(await made({ ...of, paid: { ...of.paid, how: 'card' } }));
  for (const part of ['Contractdocument', 'Pleasereadthisdocument', 'Ourownwordsoncoolingoff', 'bycard'])
    expect(text).toContain(part);
});

test('is in English where the customer reads English', async () => {
  const pdf = await made(content('receipt', 'en'));
  const { text, meta } = await readPdf(pdf);
  for (const part of ['Receipt', '¥8,800', 'Alsoaqualifiedinvoice', 'At10%(consumptiontax¥800)'])
    expect(text).toContain(part);
  expect(meta.info).toMatchObject({ Language: 'en-GB' });
});

test('many lines and a long name go on over sheets, none is lost', async () => {
  const of = content('estimate');
  const [line] = of.lines;
  if (!line) throw new Error('the reference case has lines');
  const lines = Array.from({ length: 60 }, (_, index) => ({ ...line, label: `作業${index + 1}番` }));
  const { text, pages } = await readPdf(await made({ ...of, lines, addressee: `${'長'.repeat(200)} 御中` }));
  expect(pages).toBeGreaterThan(1);
  expect(text).toContain('作業60番');
});

test('a receipt for much cash has a place for the stamp', async () => {
  const of = content('receipt');
  const rates = [{ rate: 10, total: 66_000, tax: 6000 }];
  const pdf = await made({ ...of, total: 66_000, rates });
  expect((await readPdf(pdf)).text).toContain('収入印紙');
});
