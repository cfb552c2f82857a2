import type { Row } from '../benchmark';
import { columns } from './columns';

const TABLES: Record<string, readonly string[]> = {
  'Minutes to name the cause, the same simulated visits by every order (in brackets: of the paper list’s; of best)':
    [
      'paper',
      "contract's table",
      'proposed',
      'best known',
      'proposed to best',
      'with stopping',
      'never named',
    ],
  'Share of these visits in which a cause was named, and rightly': [
    'named: paper',
    'named: proposed',
    'named: stopping',
    'rightly: paper',
    'rightly: proposed',
    'rightly: stopping',
  ],
  'Small models against every order (in brackets: of best); calibration with numbers 30 % off; speed': [
    'small models',
    'worst small model',
    'off',
    'worst tenth off',
    'strong: told',
    'strong: right',
    'tap p95, 4× slower',
    'cases',
  ],
};

const rounded = (value: number, digits: number) =>
  value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });

function cell(row: Row | undefined): string {
  if (!row) return '–';
  const digits = row.unit === 'per s' ? 0 : row.unit === 'share' ? 3 : 2;
  const of = row.floor ? ` (${rounded((100 * row.value) / row.floor, 1)} %)` : '';
  return `${rounded(row.value, digits)}${of}`;
}

/** The figures of the diagnosis with a line for each playbook; those of each tenth are in the JSON alone. */
export function byPlaybook(rows: readonly Row[]): string {
  const playbooks = [...new Set(rows.flatMap(({ of }) => of ?? []))];
  return Object.entries(TABLES)
    .map(([title, metrics]) => {
      const lines = playbooks.map((id) => [
        id,
        ...metrics.map((metric) => cell(rows.find((row) => row.of === id && row.metric === metric))),
      ]);
      const right = metrics.map((_, index) => index + 1);
      return `${title}\n${columns([['playbook', ...metrics], ...lines], right)}`;
    })
    .join('\n\n');
}
