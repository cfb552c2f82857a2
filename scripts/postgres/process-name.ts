import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

function commandLine(pid: number): string {
  if (existsSync('/proc/self/cmdline')) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

/** Whether a process of that number lives and its command line contains `name`; numbers are reused after a crash. */
export function runsAs(pid: number, name: string): boolean {
  return Number.isInteger(pid) && pid > 0 && commandLine(pid).includes(name);
}
