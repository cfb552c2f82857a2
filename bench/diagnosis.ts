import { actNow } from '@/lib/diagnosis/act-now';
import { modelOf } from '@/lib/diagnosis/model';
import { planChecks, type Plan } from '@/lib/diagnosis/next-check';
import type { Check, Playbook } from '@/lib/diagnosis/playbook';
import type { Result } from '@/lib/diagnosis/results';
import { causesOf } from '@/lib/diagnosis/suggested-causes';
import { EMAIL_CHECKS } from '@/prisma/playbooks/email-contract';
import { loadPlaybook } from '@/prisma/playbooks/load';
import { type Benchmark, percentile, type Row } from './benchmark';
import { bestMinutes, partOf, proposedMinutes } from './support/best-order';
import { seeded } from './support/random';
import { disturbed, NAMED, simulateVisit, topOf, worldOf } from './support/simulated-visit';

const VISITS = 2_000;
const SMALL_MODELS = 60;
const CALIBRATION_CASES = 10_000;
const CALIBRATION_WORLDS = 100;
const OFF_BY = 0.3;
/** The tablet's processor against the one that measures. */
const SLOWER = 4;

const row = (metric: string, unit: Row['unit'], value: number, floor: number | null = null): Row => ({
  name: 'diagnosis',
  metric,
  unit,
  value,
  floor,
});
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Minutes until the cause is named: as proposed, against the order of the contract's table. */
function againstFixedOrder(playbook: Playbook): Row[] {
  const world = worldOf(modelOf(playbook));
  const table = Object.keys(EMAIL_CHECKS);
  const unnamed = (plan: Plan) => topOf(plan).probability < NAMED;
  const first = (plan: Plan) =>
    plan.open.toSorted((a, b) => table.indexOf(a.check.id) - table.indexOf(b.check.id))[0]?.check;
  const policies: Record<string, (plan: Plan) => Check | undefined> = {
    proposed: (plan) => (unnamed(plan) ? plan.open[0]?.check : undefined),
    fixed: (plan) => (unnamed(plan) ? first(plan) : undefined),
  };
  const minutes = Object.fromEntries(
    Object.entries(policies).map(([name, choose]) => {
      const random = seeded(6);
      return [
        name,
        mean(Array.from({ length: VISITS }, () => simulateVisit(playbook, world, choose, random).minutes)),
      ];
    }),
  );
  return [
    row('minutes to name the cause (floor: fixed order)', 'min', minutes.proposed ?? 0, minutes.fixed ?? 0),
  ];
}

/** Parts of the playbook small enough to try every order. */
function againstBest(playbook: Playbook): Row[] {
  const random = seeded(60);
  const some = <T>(all: readonly T[], count: number): T[] =>
    all
      .map((one) => [random(), one] as const)
      .toSorted(([a], [b]) => a - b)
      .slice(0, count)
      .map(([, one]) => one);
  const small = playbook.checks.filter(({ outcomes }) => outcomes.length <= 4);
  const ratios: number[] = [];
  let [proposed, best] = [0, 0];
  for (let count = 0; count < SMALL_MODELS; count++) {
    const causes = new Set(some(playbook.causes, 5).map(({ id }) => id));
    const part = partOf(playbook, causes, new Set(some(small, 6).map(({ id }) => id)));
    const own = proposedMinutes(part);
    const least = bestMinutes(part);
    ratios.push(own / least);
    proposed += own;
    best += least;
  }
  return [
    row('small models, minutes (floor: best order)', 'min', proposed / SMALL_MODELS, best / SMALL_MODELS),
    row('small models, worst ratio', 'share', Math.max(...ratios)),
  ];
}

/** Of cases given so much, how many are right, where the world is not as the numbers say. */
function calibration(playbook: Playbook): Row[] {
  const random = seeded(600);
  const given: { probability: number; right: boolean; strong: boolean }[] = [];
  for (let world = 0; world < CALIBRATION_WORLDS; world++) {
    const off = disturbed(worldOf(modelOf(playbook)), OFF_BY, random);
    for (let count = 0; count < CALIBRATION_CASES / CALIBRATION_WORLDS; count++) {
      const patience = 1 + Math.floor(random() * 12);
      const { causeId, plan } = simulateVisit(
        playbook,
        off,
        (now, asked) => (asked < patience && !actNow(playbook, now) ? now.open[0]?.check : undefined),
        random,
      );
      const top = topOf(plan);
      given.push({
        probability: top.probability,
        right: top.causeId === causeId,
        strong: top.probability >= NAMED,
      });
    }
  }
  const bins = Array.from({ length: 10 }, (_, bin) =>
    given.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === bin),
  );
  const told = (cases: typeof given) => mean(cases.map(({ probability }) => probability));
  const right = (cases: typeof given) => mean(cases.map((one) => (one.right ? 1 : 0)));
  const error = bins.reduce(
    (sum, cases) =>
      sum + (cases.length / given.length) * (cases.length > 0 ? Math.abs(told(cases) - right(cases)) : 0),
    0,
  );
  const strong = given.filter((one) => one.strong);
  return [
    row('calibration error, numbers 30 % off', 'share', error),
    row('right where called strong (floor: told)', 'share', right(strong), told(strong)),
    ...bins.flatMap((cases, bin) =>
      cases.length < 50
        ? []
        : [
            row(
              `right of those told ${bin * 10}–${bin * 10 + 10} % (floor: told)`,
              'share',
              right(cases),
              told(cases),
            ),
          ],
    ),
  ];
}

/** What a tap on an answer has worked out again, and how many whole cases a second that makes. */
function speed(playbook: Playbook): Row[] {
  const world = worldOf(modelOf(playbook));
  const random = seeded(7);
  const times: number[] = [];
  const once = (results: Result[]) => {
    const begun = performance.now();
    const plan = planChecks(playbook, results);
    causesOf(plan.inference);
    actNow(playbook, plan);
    return performance.now() - begun;
  };
  // Of three, the quickest: what else runs on the machine is not measured.
  const tap = (results: Result[]) => times.push(Math.min(once(results), once(results), once(results)));
  for (let count = 0; count < 300; count++) {
    const { plan } = simulateVisit(
      playbook,
      world,
      (now, asked) => (asked < 12 ? now.open[0]?.check : undefined),
      random,
    );
    tap(plan.inference.told.flatMap(({ answers }) => answers.map(({ standing }) => standing.result)));
  }
  // The first ones warm the machine up.
  const warm = times.slice(100);
  return [
    row('update after a tap p95, at 4× slowdown', 'ms', percentile(warm, 0.95) * SLOWER),
    row('cases', 'per s', 1000 / mean(warm)),
  ];
}

export const benchmark: Benchmark = {
  name: 'diagnosis',
  describe:
    'simulated visits by the e-mail playbook: minutes to the cause, calibration, speed; floors as each row says',
  run: () => {
    const email = loadPlaybook('email');
    return Promise.resolve([
      ...againstFixedOrder(email),
      ...againstBest(email),
      ...calibration(email),
      ...speed(email),
    ]);
  },
};
