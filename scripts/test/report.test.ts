import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'kiriwake-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => join(folder, name);

type Ending = { code: number; stdout: string; stderr: string };

const report = (...args: string[]): Promise<Ending> =>
  promisify(execFile)(process.execPath, [
    '--conditions=react-server',
    '--import',
    'tsx',
    'scripts/report.ts',
    ...args,
  ]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (ended: Ending) => ended,
  );

test('the reference case goes into a file and from there into the same PDF as at once', async () => {
  expect(await report('--sample', file('case.json'))).toMatchObject({ code: 0 });
  expect(await report(file('case.json'), file('read.pdf'))).toMatchObject({ code: 0 });
  expect(await report('--sample', file('sample.pdf'))).toMatchObject({ code: 0 });
  const pdf = readFileSync(file('read.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.equals(readFileSync(file('sample.pdf')))).toBe(true);
}, 60_000);

test('what cannot be read is named with its line, and ends with 2', async () => {
  writeFileSync(file('broken.json'), '{\n  "case": {\n    "root": 1,\n}');
  const broken = await report(file('broken.json'), file('none.pdf'));
  expect(broken).toMatchObject({ code: 2, stdout: '' });
  expect(broken.stderr).toMatch(/broken\.json: line \d+: not JSON/);
  const absent = await report(file('absent.json'), file('none.pdf'));
  expect(absent).toMatchObject({ code: 2, stdout: '' });
  const without = await report(file('absent.json'));
  expect(without.stderr).toContain('Usage: npm run -s report');
}, 60_000);
