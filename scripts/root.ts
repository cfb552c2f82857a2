import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Absolute path of the repository's root. */
export const root = resolve(import.meta.dirname, '..');

/** The version in package.json. */
export const version: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
