import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { demoPdf, type DemoReport, demoReports } from './testing/demo-pdfs';
import { has, plain, readPdf } from './testing/read-pdf';

// Fonts are read anew in each thread: seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const made: (DemoReport & { pdf: Uint8Array; again: Uint8Array })[] = [];

beforeAll(async () => {
  for (const report of await demoReports(new Date('2026-11-24T09:00:00.000Z')))
    made.push({ ...report, pdf: await demoPdf(report), again: await demoPdf(report) });
}, 60_000);

test('every report of the demo is tagged, and has its title, cause and total and no missing character', async () => {
  expect(made.length).toBeGreaterThanOrEqual(25);
  for (const { number, content, pdf } of made) {
    const { text, meta, tagged } = await readPdf(pdf);
    const info = meta.info as Record<string, unknown>;
    expect([number, tagged, info.Language]).toEqual([number, true, 'ja-JP']);
    expect(info.Title).toContain(content.addressee.main);
    const said = [...content.wrong, number, `${content.fee.total.toLocaleString('ja')}円`];
    for (const part of said) expect([number, text]).toEqual([number, expect.stringContaining(plain(part))]);
    expect([number, text.includes('〓')]).toEqual([number, false]);
  }
});

test('the same report typeset twice is the same bytes', () => {
  for (const { number, pdf, again } of made)
    expect([number, Buffer.from(pdf).equals(Buffer.from(again))]).toEqual([number, true]);
});

test('other programs find nothing wrong in them, and the same text', () => {
  const directory = mkdtempSync(join(tmpdir(), 'kiriwake-demo-pdf-'));
  for (const { number, content, pdf } of made) {
    const file = join(directory, `${number}.pdf`);
    writeFileSync(file, pdf);
    if (has('qpdf')) {
      const checked = execFileSync('qpdf', ['--check', file], { encoding: 'utf8' });
      expect(checked).toContain('No syntax or stream encoding errors');
    }
    if (has('pdftotext')) {
      const text = plain(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }));
      for (const part of content.wrong)
        expect([number, text]).toEqual([number, expect.stringContaining(plain(part))]);
    }
  }
});
