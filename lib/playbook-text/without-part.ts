import type { Edit } from './edit-text';
import type { PartList } from './new-part';
import { listAt, namesAt, wordsAt } from './value-at';

type Plain = Readonly<Record<string, unknown>>;

export type Removal = {
  /** What has to be done to the text, one after the other; nothing where the part is held. */
  edits: Edit[];
  /** How many parts of other kinds change with it, or go because nothing is left that they are for. */
  checks: number;
  remedies: number;
  symptoms: number;
  /** How many parts stand in this place of the ledger: it stays as long as there are any. */
  heldBy: number;
};

/**
 * What it takes to take a part out of a playbook, with every mention of it.
 * @param root the playbook as plain data, of whatever shape
 * @param index the part's place in its list
 */
export function withoutPart(root: unknown, list: PartList, index: number): Removal {
  const id = wordsAt(root, [list, index, 'id']);
  const none = { edits: [], checks: 0, remedies: 0, symptoms: 0, heldBy: 0 };
  const heldBy = list === 'layers' ? usesOfLayer(root, id) : 0;
  if (heldBy > 0) return { ...none, heldBy };
  const own: Edit = { path: [list], value: listAt(root, [list]).toSpliced(index, 1) };
  if (list === 'causes') {
    const checks = changed(root, 'checks', (check) => [checkWithoutCause(check, id)]);
    const remedies = changed(root, 'remedies', (remedy) => remedyWithoutCause(remedy, id));
    return {
      ...none,
      edits: [own, ...checks.edits, ...remedies.edits],
      checks: checks.count,
      remedies: remedies.count,
    };
  }
  if (list === 'checks') {
    const others = listAt(root, ['checks']).toSpliced(index, 1);
    const checks = changed({ checks: others }, 'checks', (check) => [checkWithoutCheck(check, id)]);
    const symptoms = changed(root, 'symptoms', (symptom) => [symptomWithoutCheck(symptom, id)]);
    return {
      ...none,
      edits: [own, ...checks.edits, ...symptoms.edits],
      checks: checks.count,
      symptoms: symptoms.count,
    };
  }
  return { ...none, edits: [own] };
}

const usesOfLayer = (root: unknown, id: string): number =>
  [...listAt(root, ['checks']), ...listAt(root, ['causes'])].filter((part) => wordsAt(part, ['layer']) === id)
    .length;

/** A list after a change of its items; its edit where there is any, and how many items changed or went. */
function changed(root: unknown, list: PartList, change: (item: Plain) => unknown[]) {
  let count = 0;
  const value = listAt(root, [list]).flatMap((item) => {
    if (typeof item !== 'object' || item === null) return [item];
    const after = change(item as Plain);
    if (after.length !== 1 || JSON.stringify(after[0]) !== JSON.stringify(item)) count += 1;
    return after;
  });
  return { count, edits: count > 0 ? [{ path: [list], value } satisfies Edit] : [] };
}

const namesWithout = (item: unknown, field: string, id: string): string[] | undefined =>
  namesAt(item, [field]).includes(id) ? namesAt(item, [field]).filter((one) => one !== id) : undefined;

function checkWithoutCause(check: Plain, id: string): Plain {
  const under = listAt(check, ['under']).flatMap((row) => {
    const causes = namesWithout(row, 'causes', id);
    if (!causes) return [row];
    return causes.length > 0 ? [{ ...(row as Plain), causes }] : [];
  });
  const outcomes = listAt(check, ['outcomes']).map((outcome) => {
    const suggests = namesWithout(outcome, 'suggests', id);
    const rulesOut = namesWithout(outcome, 'rulesOut', id);
    return { ...(outcome as Plain), ...(suggests && { suggests }), ...(rulesOut && { rulesOut }) };
  });
  return {
    ...check,
    ...('outcomes' in check && { outcomes }),
    ...('under' in check && { under: under.length > 0 ? under : undefined }),
  };
}

function remedyWithoutCause(remedy: Plain, id: string): Plain[] {
  const causes = namesWithout(remedy, 'causes', id);
  if (!causes) return [remedy];
  return causes.length > 0 ? [{ ...remedy, causes }] : [];
}

function checkWithoutCheck(check: Plain, id: string): Plain {
  if (!('onlyAfter' in check)) return check;
  const onlyAfter = listAt(check, ['onlyAfter']).filter((one) => wordsAt(one, ['check']) !== id);
  return { ...check, onlyAfter: onlyAfter.length > 0 ? onlyAfter : undefined };
}

const symptomWithoutCheck = (symptom: Plain, id: string): Plain =>
  wordsAt(symptom, ['check']) === id ? { ...symptom, check: undefined } : symptom;

/**
 * What it takes to take an answer out of a check, with its numbers and whatever makes sense only after it.
 * @param root the playbook as plain data, of whatever shape
 */
export function withoutAnswer(root: unknown, check: number, answer: number): Edit[] {
  const checkId = wordsAt(root, ['checks', check, 'id']);
  const id = wordsAt(root, ['checks', check, 'outcomes', answer, 'id']);
  const { edits } = changed(root, 'checks', (one) => [
    wordsAt(one, ['id']) === checkId ? checkWithoutAnswer(one, id) : checkNotAfter(one, checkId, id),
  ]);
  return edits;
}

const chancesWithout = (chances: unknown, id: string): Plain =>
  Object.fromEntries(Object.entries(chances ?? {}).filter(([name]) => name !== id));

const checkWithoutAnswer = (check: Plain, id: string): Plain => ({
  ...check,
  outcomes: listAt(check, ['outcomes']).filter((one) => wordsAt(one, ['id']) !== id),
  ...('usually' in check && { usually: chancesWithout(check.usually, id) }),
  ...('under' in check && {
    under: listAt(check, ['under']).map((row) => ({
      ...(row as Plain),
      chances: chancesWithout((row as Plain).chances, id),
    })),
  }),
});

/** A check that waited for this answer waits for the others that it names, or for none. */
function checkNotAfter(check: Plain, checkId: string, id: string): Plain {
  if (!('onlyAfter' in check)) return check;
  const onlyAfter = listAt(check, ['onlyAfter']).flatMap((one) => {
    if (wordsAt(one, ['check']) !== checkId) return [one];
    const outcomes = namesAt(one, ['outcomes']).filter((name) => name !== id);
    return outcomes.length > 0 ? [{ ...(one as Plain), outcomes }] : [];
  });
  return { ...check, onlyAfter: onlyAfter.length > 0 ? onlyAfter : undefined };
}
