import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnv } from '../env';
import { root } from '../root';
import { say } from '../say';

/** What one stage of the tests came to. */
export interface Tally {
  passed: number;
  failed: number;
  /** Titles of what was skipped, with the reason. */
  skipped: string[];
}

export interface Stage {
  name: string;
  /** A program of node_modules/.bin and its arguments. */
  command: string[];
  env?: Record<string, string>;
  /** Reads the report that the command leaves in `file`; without it the command counts as one test. */
  report?: (json: unknown) => Tally;
}

export const resultsDir = join(root, 'test-results');

/** File that a stage's report goes to. */
export const reportFile = (name: string) => join(resultsDir, `${name.replaceAll(' ', '-')}.json`);

function execute(stage: Stage): Promise<{ code: number; output: string }> {
  const [program = '', ...args] = stage.command;
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, 'node_modules/.bin', program), args, {
      cwd: root,
      env: childEnv({ FORCE_COLOR: '0', NO_COLOR: '1', ...stage.env }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function tallyOf(stage: Stage, code: number): Tally {
  const whole: Tally = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [] };
  if (!stage.report) return whole;
  const file = reportFile(stage.name);
  if (!existsSync(file)) return { ...whole, passed: 0, failed: 1 };
  const tally = stage.report(JSON.parse(readFileSync(file, 'utf8')));
  // A stage that broke outside its tests (an import, a server that did not start), or that ran nothing, failed.
  const broke = tally.failed === 0 && (code !== 0 || tally.passed === 0);
  return broke ? { ...tally, failed: 1 } : tally;
}

/** Runs a stage: one line when it is fine, all of its output when it is not. */
export async function runStage(stage: Stage): Promise<Tally> {
  mkdirSync(resultsDir, { recursive: true });
  const started = Date.now();
  const { code, output } = await execute(stage);
  const tally = tallyOf(stage, code);
  appendFileSync(join(resultsDir, `${stage.name.replaceAll(' ', '-')}.log`), output);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(
    `${tally.failed === 0 ? '✓' : '✗'} ${stage.name}: ${tally.passed} fine, ${tally.failed} not (${seconds} s)`,
  );
  if (tally.failed > 0) say(output);
  for (const title of tally.skipped) say(`  skipped: ${title}`);
  return tally;
}
