import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { runsAs } from '../postgres/process-name';
import { Plain } from '../say';

const shape = z.object({ pid: z.number(), address: z.string().nullable() });
type Running = z.infer<typeof shape>;

function read(file: string): Running | null {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Who holds the data folder now; a file left by a killed process counts for nothing. */
function holder(file: string): Running | null {
  const running = read(file);
  return running && runsAs(running.pid, 'scripts/') ? running : null;
}

/** The data folder is ours. */
export interface Lock {
  /** Tells later starts where we can be reached. */
  announce(address: string): void;
  release(): void;
}

/** Puts our name into the file, if nobody's is there: linking a whole file is atomic, writing one is not. */
function claim(file: string): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify({ pid: process.pid, address: null }), { mode: 0o600 });
  try {
    linkSync(own, file);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * Takes the data folder for this process.
 * @returns the lock, or the address of the process that holds it.
 * @throws Plain when another start holds it and has no address after a minute and a half.
 */
export async function takeLock(file: string): Promise<Lock | { address: string }> {
  const deadline = Date.now() + 90_000;
  while (Date.now() < deadline) {
    const other = holder(file);
    if (other?.address) return { address: other.address };
    if (!other) {
      rmSync(file, { force: true });
      const claimed = claim(file);
      // Two starts that both found a dead holder's file: the slower may have removed the quicker one's claim.
      await sleep(50);
      if (claimed && read(file)?.pid === process.pid) return lockOf(file);
    }
    await sleep(200);
  }
  throw new Plain(`Another start is still under way (${file}). Wait for it, or stop it.`);
}

function lockOf(file: string): Lock {
  return {
    announce: (address) => writeFileSync(file, JSON.stringify({ pid: process.pid, address })),
    release: () => rmSync(file, { force: true }),
  };
}

/** The address that the data folder is served at now, or null. */
export function runningAddress(file: string): string | null {
  return holder(file)?.address ?? null;
}
