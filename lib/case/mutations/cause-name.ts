import * as z from 'zod/mini';
import { givenOf } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { defineCaseMutation } from '../define-case-mutation';
import { caseRootSchema } from '../state';

/** C28: names the cause and what decided it, and refines it later; null takes the name back. */
export const causeName = defineCaseMutation({
  name: 'cause.name',
  nature: 'happened',
  summary: 'Names the cause and the check results that decided it, or refines it.',
  args: z.partial(
    z.pick(caseRootSchema, {
      causeId: true,
      causeWords: true,
      causeReason: true,
      causeSource: true,
      causeToldBy: true,
      decisive: true,
    }),
  ),
  apply: (state, args, meta, { playbook }) => {
    const { causeId, decisive = [] } = args;
    const known = !causeId || !playbook || playbook.causes.some(({ id }) => id === causeId);
    const decided = decisive.every((id) => state.checks.some((check) => check.id === id));
    if (!known || !decided) return refuse('unknown-row');
    const root = { ...state.root, ...givenOf(args) };
    const causeNamedAt = root.causeId === null ? null : meta.occurredAt;
    return ok({ ...state, root: { ...root, causeNamedAt } });
  },
});
