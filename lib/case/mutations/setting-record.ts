import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { settingChangeRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';

/** C34: a setting touched: what it was, what it is, how to put it back. */
export const settingRecord = defineCaseMutation({
  name: 'setting.record',
  nature: 'happened',
  summary: 'A setting touched: what it was, what it is, how to put it back.',
  args: z.omit(settingChangeRow, { changedAt: true, withdrawnAt: true }),
  apply: (state, args, meta) => {
    if (!refersTo(state.attempts, args.attemptId) || !refersTo(state.subjects, args.subjectId))
      return refuse('unknown-row');
    const changedAt = state.settingChanges.find((row) => row.id === args.id)?.changedAt ?? meta.occurredAt;
    return ok({
      ...state,
      settingChanges: putRow(state.settingChanges, { ...args, changedAt, withdrawnAt: null }),
    });
  },
});
