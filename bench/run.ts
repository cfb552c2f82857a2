import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Plain, run, say } from '../scripts/say';
import type { Benchmark, Row } from './benchmark';
import { columns } from './support/columns';

const usage = 'Usage: npm run bench -- --list | NAME… [--cases N] [--json FILE]';
const notBenchmarks = ['run.ts', 'benchmark.ts'];

async function load(): Promise<Benchmark[]> {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !notBenchmarks.includes(file))
    .toSorted();
  const modules = files.map(
    (file) => import(join(import.meta.dirname, file)) as Promise<{ benchmark: Benchmark }>,
  );
  return (await Promise.all(modules)).map(({ benchmark }) => benchmark);
}

/** How many times the bare work it takes, to two digits; null without a floor. */
const ratioOf = ({ value, floor }: Row) => (floor ? Math.round((value / floor) * 100) / 100 : null);

function table(rows: Row[]): string {
  const number = (value: number | null) =>
    value === null ? '–' : value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 });
  const cells = [
    ['benchmark', 'metric', 'value', 'unit', 'floor', 'ratio'],
    ...rows.map((row) => [
      row.name,
      row.metric,
      number(row.value),
      row.unit,
      number(row.floor),
      number(ratioOf(row)),
    ]),
  ];
  return columns(cells, [2, 4, 5]);
}

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { list: { type: 'boolean' }, cases: { type: 'string' }, json: { type: 'string' } },
  });
  const all = await load();
  if (values.list) {
    for (const { name, describe } of all) say(`${name}: ${describe}`);
    return;
  }
  if (positionals.length === 0) throw new Plain(usage);
  const cases = Number(values.cases ?? 10_000);
  if (!Number.isInteger(cases) || cases < 1) throw new Plain(usage);
  const rows: Row[] = [];
  for (const name of positionals) {
    const benchmark = all.find((one) => one.name === name);
    if (!benchmark)
      throw new Plain(`No benchmark "${name}". There are: ${all.map((one) => one.name).join(', ')}.`);
    const own = await benchmark.run({ cases });
    rows.push(...own);
    say(`${benchmark.print?.(own) ?? table(own)}\n`);
    // After each: what was measured is kept when a later one fails.
    if (values.json) {
      const json = rows.map((row) => ({ ...row, ratio: ratioOf(row) }));
      writeFileSync(values.json, `${JSON.stringify(json, null, 2)}\n`);
    }
  }
  process.exit(0);
});
