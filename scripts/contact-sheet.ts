import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { demoPdf, demoReports } from '../lib/server/report-pdf/testing/demo-pdfs';
import { root } from './root';
import { run, say } from './say';

const COLUMNS = 8;
/** Dots an inch: a sheet of 210 mm becomes 248 dots wide, its headings can be read. */
const DPI = 30;
const GAP = 8;

/** Draws the first sheet of every report of the demo side by side: docs/pictures/reports.png. Needs `pdftoppm`. */
await run(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kiriwake-sheet-'));
  try {
    for (const report of await demoReports(new Date('2026-11-24T09:00:00.000Z'))) {
      const file = join(folder, report.number);
      writeFileSync(`${file}.pdf`, await demoPdf(report));
      execFileSync('pdftoppm', ['-r', String(DPI), '-png', '-singlefile', `${file}.pdf`, file]);
    }
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.png'));
    const { width, height } = await sharp(join(folder, sheets[0] ?? '')).metadata();
    const place = (index: number) => ({
      left: GAP + (index % COLUMNS) * (width + GAP),
      top: GAP + Math.floor(index / COLUMNS) * (height + GAP),
    });
    const rows = Math.ceil(sheets.length / COLUMNS);
    await sharp({
      create: {
        width: GAP + COLUMNS * (width + GAP),
        height: GAP + rows * (height + GAP),
        channels: 3,
        background: '#d8d4ca',
      },
    })
      .composite(sheets.map((name, index) => ({ input: join(folder, name), ...place(index) })))
      .png({ palette: true, colours: 64, effort: 10 })
      .toFile(join(root, 'docs/pictures/reports.png'));
    say(`${sheets.length} reports in docs/pictures/reports.png`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  process.exit(0);
});
