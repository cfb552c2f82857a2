import { modelOf } from '@/lib/diagnosis/model';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { EMAIL_CHECKS } from '@/prisma/playbooks/email-contract';
import type { Row } from '../benchmark';
import { bestKnown } from './best-known';
import { seeded } from './random';
import { drawCase, visit, worldOf } from './simulated-visit';
import type { State, States } from './visit-states';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Minutes until the cause is named, the same cases by every order: the paper list's (featured checks, then the others),
 * the proposed one, the proposed one that stops where nothing left tells enough (D21), and the best known.
 * @param visits how many cases are simulated
 */
export function minutesToName(playbook: Playbook, states: States, visits: number): Row[] {
  const random = seeded(6);
  const world = worldOf(modelOf(playbook));
  const cases = Array.from({ length: visits }, () => drawCase(world, random));
  const places = playbook.checks.map((_, place) => place);
  const featured = (place: number) => playbook.checks[place]?.featured ?? false;
  const paperList = [...places.filter(featured), ...places.filter((place) => !featured(place))];
  const by = (choose: (state: State) => number | undefined) => {
    const made = cases.map((one) => ({ ...visit(playbook, states, one, choose), cause: one.cause }));
    const minutes = mean(made.map((one) => one.minutes));
    const share = (of: (one: (typeof made)[number]) => boolean) => mean(made.map((one) => (of(one) ? 1 : 0)));
    return {
      minutes,
      named: share((one) => one.named),
      rightly: share(({ named, end, cause }) => named && end.probability[cause] === end.top),
      unnamedMinutes: mean(made.map((one) => (one.named ? 0 : one.minutes))),
    };
  };
  const inOrder = (list: readonly number[]) => (state: State) => states.firstOf(state, list);
  const paper = by(inOrder(paperList));
  const proposed = by((state) => states.planOf(state).open[0]);
  const stopping = by((state) => {
    const { open, telling } = states.planOf(state);
    return telling > 0 ? open[0] : undefined;
  });
  const best = by(bestKnown(playbook, world, states));
  const row = (metric: string, unit: Row['unit'], value: number, floor: number | null = null): Row => ({
    name: 'diagnosis',
    of: playbook.id,
    metric,
    unit,
    value,
    floor,
  });
  const contract = () => {
    const ids = Object.keys(EMAIL_CHECKS);
    const list = ids.map((id) => playbook.checks.findIndex((check) => check.id === id));
    return row("contract's table", 'min', by(inOrder(list)).minutes);
  };
  return [
    row('paper', 'min', paper.minutes),
    ...(playbook.id === 'email' ? [contract()] : []),
    row('proposed', 'min', proposed.minutes, paper.minutes),
    row('best known', 'min', best.minutes, paper.minutes),
    row('proposed to best', 'min', proposed.minutes, best.minutes),
    row('with stopping', 'min', stopping.minutes, paper.minutes),
    row('never named', 'min', proposed.unnamedMinutes, paper.minutes),
    row('named: paper', 'share', paper.named),
    row('named: proposed', 'share', proposed.named),
    row('named: stopping', 'share', stopping.named),
    row('rightly: paper', 'share', paper.rightly),
    row('rightly: proposed', 'share', proposed.rightly),
    row('rightly: stopping', 'share', stopping.rightly),
  ];
}
