import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import {
  type Provider,
  type ProviderDirectory,
  providerFileSchema,
} from '@/lib/diagnosis/providers/provider';

/** Digits of the content's hash that tell one directory from another. */
const VERSION_DIGITS = 16;

/**
 * Reads the shipped directory of providers, every file of it.
 * @param directory where the files are, by default below the working directory, as npm sets it
 * @returns the entries by id, and a version that changes with what they say
 * @throws Error naming file and fields where one does not fit the schema
 */
export function loadProviders(
  directory = path.join(process.cwd(), 'prisma', 'providers'),
): ProviderDirectory {
  const files = readdirSync(directory).filter((name) => name.endsWith('.yaml'));
  const providers = files
    .flatMap((name) => readFile(path.join(directory, name)))
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
  const hash = createHash('sha256').update(JSON.stringify(providers)).digest('hex');
  return { version: hash.slice(0, VERSION_DIGITS), providers };
}

function readFile(file: string): Provider[] {
  const parsed = providerFileSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data.providers;
}
