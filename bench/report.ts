import { chromium, request } from '@playwright/test';
import { beginVisit } from '../e2e/fixtures/cases';
import { Device } from '../e2e/fixtures/device';
import { giveReport } from '../e2e/fixtures/given-report';
import { wordsIn } from '../lib/i18n/testing/report-words';
import { latestReport, latestSignature } from '../lib/case/report-state';
import type { CaseState } from '../lib/case/state';
import { buildDocument } from '../lib/report/build-document';
import { readCanonical } from '../lib/report/canonical';
import { printable } from '../lib/server/report-pdf/printable';
import { type TypstPool, typstPool } from '../lib/server/report-pdf/typst-thread';
import { ensureChromium } from '../scripts/test/machine';
import { type Benchmark, percentile, type Row } from './benchmark';
import { type App, DEMO_PASSWORD, startApp } from './support/app';

const WARM_UP = 10;
const REPORTS = 100;
const MANY = 1000;
const PRINTED = 20;

/** A report as the app would have it typeset; another number makes another document of the same weight. */
type Draft = (n: number) => object;

const draftOf = (state: CaseState): Draft => {
  const report = latestReport(state);
  const content = report && readCanonical(report.content);
  if (!content) throw new Error('the report cannot be read');
  const { say, write } = wordsIn(content.language, content.zone);
  const document = buildDocument(content, { report, signature: latestSignature(state) }, say, write);
  return (n) => ({
    ...printable({ ...document, page: 'ページ', late: '' }),
    title: `${document.title} ${n}`,
  });
};

/** Renders so many, never more at once than the pool has threads. */
const render = async (pool: TypstPool, threads: number, draft: Draft, from: number, count: number) => {
  const times: number[] = [];
  let next = from;
  const hand = async () => {
    while (next < from + count) {
      const data = draft(next++);
      const began = performance.now();
      const pdf = await pool.render('report', data);
      times.push(performance.now() - began);
      if (pdf.length < 5_000) throw new Error(`a PDF of ${pdf.length} bytes`);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: threads }, hand));
  return { times, perSecond: count / ((performance.now() - began) / 1000) };
};

const memory = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1024;
};

const row = (metric: string, unit: Row['unit'], value: number, floor: number | null = null): Row => ({
  name: 'report',
  metric,
  unit,
  value,
  floor,
});

const withThreads = async (threads: number, draft: Draft): Promise<{ pool: TypstPool; rows: Row[] }> => {
  const pool = typstPool(threads);
  await render(pool, threads, draft, 0, WARM_UP);
  const { times, perSecond } = await render(pool, threads, draft, WARM_UP, REPORTS);
  const by = `${threads} ${threads === 1 ? 'thread' : 'threads'}`;
  return {
    pool,
    rows: [
      row(`renders, ${by}`, 'per s', perSecond),
      row(`render p50, ${by}`, 'ms', percentile(times, 0.5)),
      row(`render p95, ${by}`, 'ms', percentile(times, 0.95)),
    ],
  };
};

/** The customer's own page, printed by the browser that shows it, warm; ms each. */
const printedByChromium = async (app: App, path: string, pin: string): Promise<number[]> => {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ locale: 'ja-JP' });
    await page.goto(app.url + path);
    await page.getByRole('textbox').fill(pin);
    await page.keyboard.press('Enter');
    await page.getByRole('article').waitFor();
    const times: number[] = [];
    for (let n = 0; n < PRINTED + 2; n += 1) {
      const began = performance.now();
      await page.pdf({ format: 'A4', tagged: true });
      if (n >= 2) times.push(performance.now() - began);
    }
    return times;
  } finally {
    await browser.close();
  }
};

/** The report of a visit as the customer has it, typeset by one thread and by two, and printed by Chromium. */
export const benchmark: Benchmark = {
  name: 'report',
  describe: `reports as PDF, ${REPORTS} each, one thread and two; memory after ${MANY} more; floor of Chromium's: ours`,
  run: async () => {
    const app = await startApp(null);
    try {
      const device = await Device.signIn(request, app.url, 'takahashi', DEMO_PASSWORD);
      const begun = await beginVisit(device);
      const { path, pin } = await giveReport(device, begun);
      const draft = draftOf(await device.caseOf(begun.caseId));
      await device.request.dispose();
      const one = await withThreads(1, draft);
      const before = memory();
      await render(one.pool, 1, draft, WARM_UP + REPORTS, MANY);
      const after = memory();
      const two = await withThreads(2, draft);
      const ours = one.rows.find(({ metric }) => metric.startsWith('render p50'))?.value ?? null;
      const printed = percentile(await printedByChromium(app, path, pin), 0.5);
      return [
        ...one.rows,
        row(
          `memory after ${WARM_UP + REPORTS + MANY}; floor: after ${WARM_UP + REPORTS}`,
          'kB',
          after,
          before,
        ),
        ...two.rows,
        row('printed by Chromium p50; floor: ours', 'ms', printed, ours),
      ];
    } finally {
      await app.stop();
    }
  },
};
