import { modelOf, type OutcomeModel } from '../model';
import type { Playbook } from '../playbook';
import { finding, type Finding } from './finding';

/** Below that no answer really speaks more for one cause than for another. */
const APART = Math.log(2);
/** Below that an answer moves nothing worth the minutes. */
const MOVES = Math.log(1.5);
/** Rounding, and what is mixed in by chance. */
const HARDLY = 0.02;

/** P7–P10: causes that nothing tells apart, checks that tell nothing, answers that say two things. */
export function tellingFindings(playbook: Playbook): Finding[] {
  const { causes, checks } = playbook;
  const models = modelOf(playbook).checks;
  const outcomes = checks.flatMap(({ id }) => models.get(id)?.outcomes ?? []);
  const apart = (a: number, b: number) =>
    outcomes.some(({ tells }) => Math.abs((tells[a] ?? 0) - (tells[b] ?? 0)) >= APART);
  const suggested = new Set(
    checks.flatMap((check) => check.outcomes.flatMap(({ suggests = [] }) => suggests)),
  );
  return [
    ...causes.flatMap(({ id }, a) =>
      causes.flatMap((other, b) =>
        b < a && !apart(a, b)
          ? [finding(['causes', a, 'id'], 'not-told-apart', { id, other: other.id })]
          : [],
      ),
    ),
    ...checks.flatMap(({ id }, index) =>
      (models.get(id)?.outcomes ?? []).some(moves)
        ? []
        : [finding(['checks', index, 'id'], 'tells-nothing', { id })],
    ),
    ...causes.flatMap(({ id }, index) =>
      id === 'other' || suggested.has(id)
        ? []
        : [finding(['causes', index, 'id'], 'nothing-points-to', { id })],
    ),
    ...checks.flatMap((check, index) =>
      check.outcomes.flatMap((outcome, at) => {
        const own = models.get(check.id)?.outcomes[at];
        return saidTwice(playbook, outcome, own).map(({ field, place, code, id }) =>
          finding(['checks', index, 'outcomes', at, field, place], code, { id, answer: outcome.id }),
        );
      }),
    ),
  ];
}

function moves({ tells }: OutcomeModel): boolean {
  return Math.max(...tells) - Math.min(...tells) >= MOVES;
}

type Said = {
  field: 'suggests' | 'rulesOut';
  place: number;
  code: 'contradiction' | 'says-otherwise';
  id: string;
};

function saidTwice(
  { causes }: Playbook,
  { suggests = [], rulesOut = [] }: { suggests?: string[] | undefined; rulesOut?: string[] | undefined },
  own: OutcomeModel | undefined,
): Said[] {
  const tell = (id: string) => own?.tells[causes.findIndex((cause) => cause.id === id)] ?? 0;
  const said: Said[] = [];
  for (const [place, id] of suggests.entries()) {
    if (rulesOut.includes(id)) said.push({ field: 'suggests', place, code: 'contradiction', id });
    else if (tell(id) < -HARDLY) said.push({ field: 'suggests', place, code: 'says-otherwise', id });
  }
  for (const [place, id] of rulesOut.entries()) {
    if (!suggests.includes(id) && tell(id) > HARDLY) {
      said.push({ field: 'rulesOut', place, code: 'says-otherwise', id });
    }
  }
  return said;
}
