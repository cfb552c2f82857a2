import type { Check, Playbook } from '../playbook';
import { SKIPPED, UNKNOWN } from '../results';
import { finding, type Finding, type Path } from './finding';

/** P3–P5: ids that stand twice, that are not there, or that every check has for itself. */
export function idFindings(playbook: Playbook): Finding[] {
  const { layers, facts, symptoms, causes, checks, remedies } = playbook;
  const lists = { layers, facts, symptoms, causes, checks, remedies };
  return [
    ...Object.entries(lists).flatMap(([name, rows]) => repeated([name], rows)),
    ...symptoms.flatMap(({ answers }, index) => repeated(['symptoms', index, 'answers'], answers)),
    ...causes.flatMap(({ details = [] }, index) => repeated(['causes', index, 'details'], details)),
    ...checks.flatMap((check, index) => ofCheck(playbook, check, ['checks', index])),
    ...causes.flatMap(({ layer }, index) => absent(layers, layer, ['causes', index, 'layer'])),
    ...remedies.flatMap((remedy, index) => allAbsent(causes, remedy.causes, ['remedies', index, 'causes'])),
    ...symptoms.flatMap((symptom, index) => ofSymptom(playbook, symptom, ['symptoms', index])),
  ];
}

type Rows = readonly { id: string }[];

const repeated = (path: Path, rows: Rows): Finding[] =>
  rows.flatMap(({ id }, index) =>
    rows.findIndex((row) => row.id === id) < index
      ? [finding([...path, index, 'id'], 'repeated-id', { id })]
      : [],
  );

const absent = (rows: Rows, id: string | undefined, path: Path): Finding[] =>
  id === undefined || rows.some((row) => row.id === id) ? [] : [finding(path, 'unknown-id', { id })];

const allAbsent = (rows: Rows, ids: readonly string[] = [], path: Path): Finding[] =>
  ids.flatMap((id, index) => absent(rows, id, [...path, index]));

function ofCheck({ layers, causes, checks }: Playbook, check: Check, path: Path): Finding[] {
  const { outcomes, onlyAfter = [], under = [], usually = {} } = check;
  const places = under.flatMap((row, at) => row.causes.map((id, index) => ({ id, at, index })));
  return [
    ...repeated([...path, 'outcomes'], outcomes),
    ...absent(layers, check.layer, [...path, 'layer']),
    ...outcomes.flatMap(({ id, suggests, rulesOut, verdictLayers = {} }, index) => {
      const here = [...path, 'outcomes', index];
      return [
        ...(id === UNKNOWN || id === SKIPPED ? [finding([...here, 'id'], 'reserved-id', { id })] : []),
        ...allAbsent(causes, suggests, [...here, 'suggests']),
        ...allAbsent(causes, rulesOut, [...here, 'rulesOut']),
        ...Object.keys(verdictLayers).flatMap((layer) =>
          absent(layers, layer, [...here, 'verdictLayers', layer]),
        ),
      ];
    }),
    ...onlyAfter.flatMap((wanted, index) => {
      const here = [...path, 'onlyAfter', index];
      const other = checks.find(({ id }) => id === wanted.check);
      if (!other) return absent(checks, wanted.check, [...here, 'check']);
      return allAbsent(other.outcomes, wanted.outcomes, [...here, 'outcomes']);
    }),
    ...Object.keys(usually).flatMap((id) => absent(outcomes, id, [...path, 'usually', id])),
    ...under.flatMap((row, index) => [
      ...allAbsent(causes, row.causes, [...path, 'under', index, 'causes']),
      ...Object.keys(row.chances).flatMap((id) =>
        absent(outcomes, id, [...path, 'under', index, 'chances', id]),
      ),
    ]),
    ...places.flatMap(({ id, at, index }, place) =>
      places.findIndex((one) => one.id === id) < place
        ? [finding([...path, 'under', at, 'causes', index], 'cause-twice', { id })]
        : [],
    ),
  ];
}

function ofSymptom({ checks }: Playbook, symptom: Playbook['symptoms'][number], path: Path): Finding[] {
  if (symptom.check === undefined) return [];
  const check = checks.find(({ id }) => id === symptom.check);
  if (!check) return absent(checks, symptom.check, [...path, 'check']);
  return symptom.answers.flatMap(({ id }, index) =>
    id === UNKNOWN ? [] : absent(check.outcomes, id, [...path, 'answers', index, 'id']),
  );
}
