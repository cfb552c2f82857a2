import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkText, lineFor } from './playbook/check-text';
import { Unreadable } from './read-json';

const usage = 'Usage: npm run -s playbook -- check FILE…';

function files(): string[] {
  try {
    const [command, ...rest] = parseArgs({ allowPositionals: true, options: {} }).positionals;
    if (command === 'check' && rest.length > 0) return rest;
    throw new Unreadable(usage);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(`${(error as Error).message}\n${usage}`);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Unreadable((error as Error).message);
  }
}

function found(file: string): string[] {
  try {
    return checkText(read(file)).map((one) => `${file}:${lineFor(one)}`);
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(`${file}: ${error.message}`) : error;
  }
}

// 0: nothing odd; 1: something is, each on its line; 2: what was given can't be read.
try {
  const lines = files().flatMap(found);
  for (const line of lines) console.log(line);
  process.exitCode = lines.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
