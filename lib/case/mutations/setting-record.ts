import * as z from 'zod/mini';
import { amended, amending } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { settingChangeRow } from '../case-rows';
import { defineCaseMutation } from '../define-case-mutation';

const whole = z.omit(settingChangeRow, { changedAt: true, withdrawnAt: true });

/** C34: a setting touched: what it was, what it is, how to put it back. */
export const settingRecord = defineCaseMutation({
  name: 'setting.record',
  nature: 'happened',
  summary: 'A setting touched: what it was, what it is, how to put it back.',
  args: amending(whole),
  toBegin: whole,
  apply: (state, args, meta) => {
    if (
      !refersTo(state.attempts, args.attemptId ?? null) ||
      !refersTo(state.subjects, args.subjectId ?? null)
    )
      return refuse('unknown-row');
    const fields = amended(state.settingChanges, args, whole);
    if (!fields) return refuse('malformed');
    const changedAt = state.settingChanges.find((row) => row.id === args.id)?.changedAt ?? meta.occurredAt;
    return ok({
      ...state,
      settingChanges: putRow(state.settingChanges, { ...fields, changedAt, withdrawnAt: null }),
    });
  },
});
