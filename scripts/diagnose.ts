import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { loadPlaybook, SHIPPED_PLAYBOOKS } from '../prisma/playbooks/load';
import { diagnosisOf } from './diagnose/diagnosis-of';
import { readObservations } from './diagnose/observations';
import { Unreadable } from './read-json';

const usage = 'Usage: npm run -s diagnose -- --playbook ID [--batch] < observations.json';

function options(): { id: (typeof SHIPPED_PLAYBOOKS)[number]; batch: boolean } {
  try {
    const { values } = parseArgs({ options: { playbook: { type: 'string' }, batch: { type: 'boolean' } } });
    const id = SHIPPED_PLAYBOOKS.find((one) => one === values.playbook);
    if (id) return { id, batch: values.batch ?? false };
    if (values.playbook === undefined) throw new Unreadable(usage);
    throw new Unreadable(`No playbook "${values.playbook}". There are: ${SHIPPED_PLAYBOOKS.join(', ')}.`);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(`${(error as Error).message}\n${usage}`);
  }
}

async function main(): Promise<void> {
  const { id, batch } = options();
  const playbook = loadPlaybook(id);
  const input = (await text(process.stdin)).replace(/^\uFEFF/, '');
  if (!batch) {
    const one = diagnosisOf(playbook, readObservations(input, playbook, 1));
    process.stdout.write(`${JSON.stringify(one, null, 2)}\n`);
    return;
  }
  // All is read before anything is printed: a wrong line prints nothing.
  const cases = input
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readObservations(line, playbook, index + 1)]));
  for (const one of cases) {
    const taken = process.stdout.write(`${JSON.stringify(diagnosisOf(playbook, one))}\n`);
    if (!taken) await once(process.stdout, 'drain');
  }
}

// Whoever reads only the first lines closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await main();
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
