import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';

const storiesSchema = z.array(
  z.strictObject({
    id: z.string(),
    /** Written before or after the playbook had its numbers. */
    written: z.enum(['before', 'after']),
    story: z.string(),
    /** Check and outcome, in the order of the visit. */
    seen: z.record(z.string(), z.string()),
    cause: z.string(),
  }),
);

type Story = z.infer<typeof storiesSchema>[number];

/**
 * The stories that a shipped playbook was written against.
 * @param id of any playbook; without stories the list is empty
 * @param directory where they are, by default below the working directory, as npm sets it
 */
export function loadStories(id: string, directory = storiesDirectory()): Story[] {
  const file = path.join(directory, `${id}.yaml`);
  return existsSync(file) ? storiesSchema.parse(parse(readFileSync(file, 'utf8'))) : [];
}

// A bundler moves this file, so its own address says nothing about where the data is.
function storiesDirectory(): string {
  return path.join(process.cwd(), 'prisma', 'playbooks', 'stories');
}
