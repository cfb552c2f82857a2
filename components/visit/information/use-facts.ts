'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { liveRows } from '@/lib/case/live-rows';
import type { Fact } from '@/lib/case/state';
import type { FactSpec } from '@/lib/diagnosis/playbook';
import { changedFields } from '@/lib/mutation/changed-fields';
import type { ArgsOf } from '@/lib/mutation/registry';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';

/** What was heard besides the playbook's list: `other-1`, `other-2`, … */
const OTHER = 'other-';

/** A fact of which nothing was said yet. */
const UNSAID = { value: null, certainty: 'unverified', source: null, note: null } as const;

type FactFields = Required<ArgsOf<'fact.set'>>;

/** A fact to ask for: of the playbook's list, or one more that was heard. */
export type Wanted = { key: string; spec: FactSpec | null; row: Fact | undefined };

const argsOf = ({ recordedAt: _, withdrawnAt: __, ...args }: Fact): FactFields => args;

/** The facts of the case beside what the playbook wants to know. */
export function useFacts() {
  const { state, playbook } = useVisit();
  const known = liveRows(state.facts);
  const rowOf = (key: string) => known.find((row) => row.key === key && row.subjectId === null);
  const listed: Wanted[] = playbook.facts.map((spec) => ({ key: spec.id, spec, row: rowOf(spec.id) }));
  const others: Wanted[] = known
    .filter(({ key }) => key.startsWith(OTHER))
    .toSorted((a, b) => a.key.localeCompare(b.key, 'en', { numeric: true }))
    .map((row) => ({ key: row.key, spec: null, row }));
  const last = Number(others.at(-1)?.key.slice(OTHER.length) ?? 0);
  return { listed, others, nextOther: `${OTHER}${last + 1}` };
}

/** Writes one fact down bit by bit; what is not said yet is unverified and from nowhere. */
export function useFact({ key, row }: Wanted, freshId: string) {
  const t = useTranslations('visit.information');
  const { state, visit } = useVisit();
  const change = useChange();
  // One that was taken back is taken up again: photos of it hang on its id.
  const back = state.facts.find((one) => one.key === key && one.subjectId === null && one.withdrawnAt);
  const visitId = visit?.id ?? row?.visitId ?? null;
  const fact = { id: row?.id ?? back?.id ?? freshId, key, subjectId: null };
  const fields: FactFields = row ? argsOf(row) : { ...fact, visitId, ...UNSAID };
  const rowArgs = { list: 'facts', id: fact.id } as const;
  const amend = (patch: Partial<FactFields>, told = false) => {
    if (!row) {
      // Where another hand begins the same fact meanwhile, what they said of it stands.
      const args = { ...fact, visitId, ...(back ? UNSAID : {}), ...patch };
      const undo = { name: 'row.withdraw', args: rowArgs } as const;
      return change('fact.set', args, told ? { said: t('said'), undo } : {});
    }
    const { now, was } = changedFields(fields, { visitId, ...patch });
    const undo = { name: 'fact.set', args: { ...was, ...fact } } as const;
    return change('fact.set', { ...now, ...fact }, told ? { said: t('changed'), undo } : {});
  };
  const takeBack = () =>
    change('row.withdraw', rowArgs, { said: t('withdrawn'), undo: { name: 'row.restore', args: rowArgs } });
  return { fields, amend, takeBack };
}
