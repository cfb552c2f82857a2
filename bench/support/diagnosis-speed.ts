import { actNow } from '@/lib/diagnosis/act-now';
import { planChecks } from '@/lib/diagnosis/next-check';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { Result } from '@/lib/diagnosis/results';
import { causesOf } from '@/lib/diagnosis/suggested-causes';
import { percentile, type Row } from '../benchmark';
import { seeded } from './random';

/** The tablet's processor against the one that measures. */
const SLOWER = 4;
const VISITS = 300;
/** The first ones warm the machine up. */
const WARM_UP = 100;
const ANSWERS = 12;

/** What a tap on an answer has worked out again, after twelve answers, and how many whole cases a second that makes. */
export function diagnosisSpeed(playbook: Playbook): Row[] {
  const random = seeded(7);
  const times: number[] = [];
  const once = (results: readonly Result[]) => {
    const begun = performance.now();
    const plan = planChecks(playbook, results);
    causesOf(plan.inference);
    actNow(playbook, plan);
    return performance.now() - begun;
  };
  for (let count = 0; count < VISITS; count++) {
    const results = playbook.checks
      .map((check) => [random(), check] as const)
      .toSorted(([a], [b]) => a - b)
      .slice(0, ANSWERS)
      .map(([, { id, outcomes }], place): Result => {
        const outcome = outcomes[Math.floor(random() * outcomes.length)]?.id ?? '';
        return { checkId: id, outcome, at: String(place).padStart(3, '0') };
      });
    // Of three, the quickest: what else runs on the machine is not measured.
    times.push(Math.min(once(results), once(results), once(results)));
  }
  const warm = times.slice(WARM_UP);
  const row = (metric: string, unit: Row['unit'], value: number): Row => ({
    name: 'diagnosis',
    of: playbook.id,
    metric,
    unit,
    value,
    floor: null,
  });
  return [
    row('tap p95, 4× slower', 'ms', percentile(warm, 0.95) * SLOWER),
    row('cases', 'per s', (1000 * warm.length) / warm.reduce((sum, time) => sum + time, 0)),
  ];
}
