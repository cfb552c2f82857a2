import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { playbookSchema, type Playbook } from '@/lib/diagnosis/playbook';

/** The playbooks that are shipped, the first for e-mail, the last for what no other was written for. */
export const SHIPPED_PLAYBOOKS = [
  'email',
  'internet',
  'wifi',
  'printer',
  'fake-warning',
  'pc-wont-start',
  'new-pc-move',
  'slow-pc',
  'general',
] as const;

type ShippedPlaybookId = (typeof SHIPPED_PLAYBOOKS)[number];

/**
 * Reads a shipped playbook from its file.
 * @param id the file's name without extension
 * @param directory where the files are, by default below the working directory, as npm sets it
 * @returns the playbook, parsed and checked against the schema
 * @throws Error naming file and fields when the file is missing or does not fit the schema
 */
export function loadPlaybook(id: ShippedPlaybookId, directory = shippedDirectory()): Playbook {
  const file = path.join(directory, `${id}.yaml`);
  const parsed = playbookSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/**
 * A shipped playbook's text, with what its author wrote beside the numbers.
 * @param id of any playbook
 * @returns null where none is shipped by that id
 */
export function shippedText(id: string): string | null {
  const shipped = SHIPPED_PLAYBOOKS.find((one) => one === id);
  return shipped ? readFileSync(path.join(shippedDirectory(), `${shipped}.yaml`), 'utf8') : null;
}

/** All shipped playbooks, in the order above. */
export function loadShippedPlaybooks(): Playbook[] {
  return SHIPPED_PLAYBOOKS.map((id) => loadPlaybook(id));
}

// A bundler moves this file, so its own address says nothing about where the data is.
function shippedDirectory(): string {
  return path.join(process.cwd(), 'prisma', 'playbooks');
}
