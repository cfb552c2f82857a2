'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { liveRows } from '@/lib/case/live-rows';
import type { Fact } from '@/lib/case/state';
import type { FactSpec } from '@/lib/diagnosis/playbook';
import type { ArgsOf } from '@/lib/mutation/registry';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';

/** What was heard besides the playbook's list: `other-1`, `other-2`, … */
const OTHER = 'other-';

type FactFields = ArgsOf<'fact.set'>;

/** A fact to ask for: of the playbook's list, or one more that was heard. */
export type Wanted = { key: string; spec: FactSpec | null; row: Fact | undefined };

/** What writes a fact down as it stands. */
export const factArgs = ({ recordedAt: _, withdrawnAt: __, ...args }: Fact): FactFields => args;

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
  const fields: FactFields = row
    ? factArgs(row)
    : {
        // One that was taken back is taken up again: photos of it hang on its id.
        id: state.facts.find((one) => one.key === key && one.subjectId === null)?.id ?? freshId,
        visitId: visit?.id ?? null,
        key,
        subjectId: null,
        value: null,
        certainty: 'unverified',
        source: null,
        note: null,
      };
  const amend = (patch: Partial<FactFields>, told = false) =>
    change(
      'fact.set',
      { ...fields, visitId: visit?.id ?? fields.visitId, ...patch },
      told
        ? row
          ? { said: t('changed'), undo: { name: 'fact.set', args: fields } }
          : { said: t('said'), undo: { name: 'row.withdraw', args: { list: 'facts', id: fields.id } } }
        : {},
    );
  const takeBack = () =>
    change(
      'row.withdraw',
      { list: 'facts', id: fields.id },
      { said: t('withdrawn'), undo: { name: 'row.restore', args: { list: 'facts', id: fields.id } } },
    );
  return { fields, amend, takeBack };
}
