import type { Check, Playbook } from '../playbook';
import { finding, type Finding, type Path } from './finding';

/** Numbers are written by hand and added as binary fractions. */
const CLOSE = 1e-6;

/** P6: chances that do not add up, and numbers that are missing. */
export const numberFindings = ({ schemaVersion, causes, checks }: Playbook): Finding[] => [
  ...checks.flatMap((check, index) => ofCheck(check, ['checks', index])),
  ...(schemaVersion === 1
    ? []
    : [
        ...causes.flatMap(({ id, prior }, index) =>
          prior === undefined ? [finding(['causes', index], 'no-numbers', { id, field: 'prior' })] : [],
        ),
        ...checks.flatMap(({ id, usually }, index) =>
          usually ? [] : [finding(['checks', index], 'no-numbers', { id, field: 'usually' })],
        ),
      ]),
];

const sumOf = (row: Record<string, number>): number =>
  Object.values(row).reduce((sum, chance) => sum + chance, 0);

const shown = (sum: number): string => String(Number(sum.toFixed(4)));

function ofCheck({ outcomes, usually, under = [] }: Check, path: Path): Finding[] {
  const missing = (row: Record<string, number>) => outcomes.filter(({ id }) => row[id] === undefined);
  const wrong = (place: Path, row: Record<string, number>, whole: boolean): Finding[] => {
    const sum = sumOf(row);
    const fits = sum <= 1 + CLOSE && (!whole || sum >= 1 - CLOSE);
    return fits ? [] : [finding(place, 'wrong-sum', { sum: shown(sum) })];
  };
  return [
    ...(usually
      ? [
          ...missing(usually).map(({ id }) => finding([...path, 'usually'], 'no-chance', { id })),
          ...wrong([...path, 'usually'], usually, missing(usually).length === 0),
        ]
      : []),
    ...under.flatMap(({ chances }, index) =>
      wrong([...path, 'under', index, 'chances'], chances, missing(chances).length === 0),
    ),
  ];
}
