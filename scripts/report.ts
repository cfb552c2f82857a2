import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readJson, Unreadable } from './read-json';
import { inputSchema, type Input } from './report/input';
import { reportOf } from './report/report-of';
import { sample } from './report/sample';
import { Plain, run, say } from './say';

const usage = `Usage: npm run -s report -- CASE.json OUT.pdf    a case from a file
       npm run -s report -- --sample OUT.pdf     the reference case
       npm run -s report -- --sample OUT.json    the reference case as such a file`;

/** What to read (null: the reference case) and what to write. */
function options(): { from: string | null; to: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { sample: { type: 'boolean' } },
    });
    const to = positionals.at(-1);
    if (to !== undefined && positionals.length === (values.sample ? 1 : 2))
      return { from: values.sample ? null : (positionals[0] ?? null), to };
    throw new Unreadable(usage);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(`${(error as Error).message}\n${usage}`);
  }
}

function inputFrom(file: string): Input {
  let json: string;
  try {
    json = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Unreadable((error as Error).message);
  }
  try {
    return readJson(inputSchema, json);
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(`${file}: ${error.message}`) : error;
  }
}

function keep(file: string, bytes: Uint8Array | string): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new Plain((error as Error).message);
  }
}

await run(async () => {
  try {
    const { from, to } = options();
    const input = from === null ? sample() : inputFrom(from);
    if (to.endsWith('.json')) return keep(to, `${JSON.stringify(input, null, 2)}\n`);
    const pdf = await reportOf(input);
    keep(to, pdf);
    say(`${to}: ${Math.ceil(pdf.length / 1000)} kB`);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    // 2: the input is wrong; 1, by `run`: something else went wrong.
    console.error(error.message);
    process.exit(2);
  }
  // The compiler's thread would wait for the next report.
  process.exit(0);
});
