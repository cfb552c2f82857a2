import type { Playbook, Remedy } from './playbook';

/**
 * What can be done about a cause, in the playbook's order; workarounds apart from solutions.
 * @param causeId an unknown one gives two empty lists
 */
export function remediesFor(
  playbook: Playbook,
  causeId: string,
): { solutions: Remedy[]; workarounds: Remedy[] } {
  const fitting = playbook.remedies.filter(({ causes }) => causes.includes(causeId));
  return {
    solutions: fitting.filter(({ workaround }) => !workaround),
    workarounds: fitting.filter(({ workaround }) => workaround),
  };
}
