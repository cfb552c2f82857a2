import { rmSync } from 'node:fs';
import { debianPostgres, ensureChromium, ensureNeeds } from './test/machine';
import { readPlaywright, readVitest } from './test/reports';
import { reportFile, resultsDir, runStage, type Stage, type Tally } from './test/stage';
import { freePort } from './postgres/free-port';
import { Plain, run, say } from './say';

const vitest = (name: string, projects: string[], env: Record<string, string>): Stage => ({
  name,
  command: [
    'vitest',
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${reportFile(name)}`,
  ],
  env,
  report: readVitest,
});

async function endToEnd(): Promise<Stage> {
  const port = await freePort();
  return {
    name: 'end-to-end',
    command: ['playwright', 'test'],
    env: {
      PLAYWRIGHT_CHROMIUM: ensureChromium(),
      PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile('end-to-end'),
      KIRIWAKE_E2E_PORTS: `${port},${await freePort(port + 1)}`,
    },
    report: readPlaywright,
  };
}

/** `quick` is `npm run validate`: what needs neither a database nor a browser. */
const quick: Stage[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['oxlint'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  vitest('unit', ['unit', 'schedules'], { TZ: 'UTC' }),
];

async function stages(): Promise<Stage[]> {
  ensureNeeds();
  const older = debianPostgres();
  return [
    ...quick,
    vitest('unit in Tokyo', ['unit'], { TZ: 'Asia/Tokyo' }),
    { name: 'dead code', command: ['knip'] },
    vitest('integration', ['integration'], { TZ: 'UTC' }),
    ...(older
      ? [
          vitest('integration on Postgres 15', ['integration'], {
            TZ: 'Asia/Tokyo',
            KIRIWAKE_TEST_POSTGRES: older,
          }),
        ]
      : []),
    await endToEnd(),
  ];
}

// npm test [-- STAGE…]   npm run validate = npm test -- --quick
await run(async () => {
  rmSync(resultsDir, { recursive: true, force: true });
  const names = process.argv.slice(2);
  const all = names.includes('--quick') ? quick : await stages();
  const wanted = names.filter((name) => !name.startsWith('--'));
  const unknown = wanted.filter((name) => !all.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    throw new Plain(
      `No stage "${unknown.join('", "')}". There are: ${all.map(({ name }) => name).join(', ')}.`,
    );
  }
  const total: Tally = { passed: 0, failed: 0, skipped: [] };
  for (const stage of all) {
    if (wanted.length > 0 && !wanted.includes(stage.name)) continue;
    const tally = await runStage(stage);
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped.push(...tally.skipped);
  }
  if (total.failed === 0) rmSync(resultsDir, { recursive: true, force: true });
  const skipped = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : '';
  say(`${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exit(total.failed > 0 ? 1 : 0);
});
