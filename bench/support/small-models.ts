import type { Playbook } from '@/lib/diagnosis/playbook';
import type { Row } from '../benchmark';
import { bestMinutes, partOf, proposedMinutes } from './best-order';
import { seeded } from './random';

/** So many causes and checks that every order can be tried; checks of up to so many answers. */
const SMALL = { causes: 5, checks: 6, outcomes: 4 };

/** Parts of the playbook small enough to try every order: how near the proposed one comes to the best. */
export function smallModels(playbook: Playbook, count: number): Row[] {
  const random = seeded(60);
  const some = <T>(all: readonly T[], size: number): T[] =>
    all
      .map((one) => [random(), one] as const)
      .toSorted(([a], [b]) => a - b)
      .slice(0, size)
      .map(([, one]) => one);
  const checks = playbook.checks.filter(({ outcomes }) => outcomes.length <= SMALL.outcomes);
  const pairs = Array.from({ length: count }, () => {
    const causes = new Set(some(playbook.causes, SMALL.causes).map(({ id }) => id));
    const part = partOf(playbook, causes, new Set(some(checks, SMALL.checks).map(({ id }) => id)));
    return { proposed: proposedMinutes(part), best: bestMinutes(part) };
  });
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const row = (metric: string, unit: Row['unit'], value: number, floor: number | null = null): Row => ({
    name: 'diagnosis',
    of: playbook.id,
    metric,
    unit,
    value,
    floor,
  });
  const least = sum(pairs.map(({ best }) => best));
  const own = sum(pairs.map(({ proposed }) => proposed));
  // Where a part names its cause unasked there is nothing to compare.
  const ratios = pairs.flatMap(({ proposed, best }) => (best > 0 ? [proposed / best] : []));
  return [
    row('small models', 'min', own / count, least / count),
    row('worst small model', 'share', Math.max(...ratios)),
  ];
}
