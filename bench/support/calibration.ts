import { modelOf } from '@/lib/diagnosis/model';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { STRONG } from '@/lib/diagnosis/suggested-causes';
import type { Row } from '../benchmark';
import { seeded } from './random';
import { disturbed, drawCase, worldOf } from './simulated-visit';
import type { States } from './visit-states';

const OFF_BY = 0.3;
const CASES_A_WORLD = 100;
/** A technician stops after so many checks at most. */
const PATIENCE = 12;
/** A tenth with fewer cases tells nothing. */
const ENOUGH = 50;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of cases given so much, how many are right, where the world is not as the numbers say. */
export function calibration(playbook: Playbook, states: States, cases: number): Row[] {
  const random = seeded(600);
  const given: { told: number; right: number }[] = [];
  let world = worldOf(modelOf(playbook));
  for (let count = 0; count < cases; count++) {
    if (count % CASES_A_WORLD === 0) world = disturbed(worldOf(modelOf(playbook)), OFF_BY, random);
    const { cause, outcomes } = drawCase(world, random);
    const patience = 1 + Math.floor(random() * PATIENCE);
    let state = states.first;
    while (state.asked < patience) {
      const { open, act } = states.planOf(state);
      const [check] = open;
      if (act || check === undefined) break;
      state = states.after(state, check, outcomes[check] ?? 0);
    }
    given.push({ told: state.top, right: state.probability[cause] === state.top ? 1 : 0 });
  }
  const told = (some: typeof given) => mean(some.map((one) => one.told));
  const right = (some: typeof given) => mean(some.map((one) => one.right));
  const tenths = Array.from({ length: 10 }, (_, tenth) =>
    given.filter((one) => Math.min(9, Math.floor(one.told * 10)) === tenth),
  );
  const off = tenths.map((some) => (some.length > 0 ? Math.abs(told(some) - right(some)) : 0));
  const error = off.reduce((sum, one, tenth) => sum + (one * (tenths[tenth]?.length ?? 0)) / given.length, 0);
  const worst = Math.max(...off.filter((_, tenth) => (tenths[tenth]?.length ?? 0) >= ENOUGH));
  const strong = given.filter((one) => one.told >= STRONG);
  const row = (metric: string, value: number, floor: number | null = null): Row => ({
    name: 'diagnosis',
    of: playbook.id,
    metric,
    unit: 'share',
    value,
    floor,
  });
  return [
    row('off', error),
    row('worst tenth off', worst),
    row('strong: told', told(strong)),
    row('strong: right', right(strong)),
    ...tenths.flatMap((some, tenth) =>
      some.length < ENOUGH ? [] : [row(`told ${tenth * 10}–${tenth * 10 + 10} %`, right(some), told(some))],
    ),
  ];
}
