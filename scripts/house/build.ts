import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnv } from '../env';
import { root } from '../root';
import { Plain, say } from '../say';
import { onStop } from './stopping';

/** What the build is made from; tests and tooling are not. */
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'generated/prisma/internal/class.ts',
  'prisma/playbooks',
  'prisma/providers',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'vite.config.ts',
  'scripts/shell',
  'postcss.config.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Where the technician's shell goes: beside what is public by hand, so it is no source. */
const shellFolder = 'public/visit-shell';
/** What a whole build leaves behind. */
const outputs = ['.next/BUILD_ID', `${shellFolder}/index.html`];
const hashFile = '.next/source-hash';
export const nextProgram = join(root, 'node_modules/next/dist/bin/next');
export const viteProgram = join(root, 'node_modules/vite/bin/vite.js');

function* filesUnder(path: string): Generator<string> {
  const absolute = join(root, path);
  if (!existsSync(absolute) || path === shellFolder) return;
  // By what it is, not by its name: a route's folder may be called feed.xml.
  if (!statSync(absolute).isDirectory()) {
    if (!/\.test\.tsx?$/.test(path)) yield path;
    return;
  }
  for (const name of readdirSync(absolute).sort()) yield* filesUnder(`${path}/${name}`);
}

function sourceHash(): string {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  for (const source of sources) {
    for (const path of filesUnder(source))
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/** Builds the app for production, unless the build that is there was made from these very sources. */
export async function buildIfNeeded(): Promise<void> {
  const wanted = sourceHash();
  if (
    [hashFile, ...outputs].every((file) => existsSync(join(root, file))) &&
    readFileSync(join(root, hashFile), 'utf8') === wanted
  )
    return;
  say('Building the app (the first time, and whenever the sources change; half a minute or so).');
  const started = Date.now();
  for (const program of [viteProgram, nextProgram]) {
    const { code, output } = await build(program);
    if (code !== 0) throw new Plain(`The build failed:\n${output}`);
  }
  writeFileSync(join(root, hashFile), wanted);
  say(`Built in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
}

function build(program: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, 'build'], {
      cwd: root,
      env: childEnv({ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onStop(() => void child.kill('SIGTERM'));
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
