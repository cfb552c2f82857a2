import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { uuid } from '@/lib/mutation/text';
import { defineCaseMutation } from '../define-case-mutation';
import { caseRootSchema } from '../state';

/** C28: names the cause and what decided it, and refines it later; null takes the name back. */
export const causeName = defineCaseMutation({
  name: 'cause.name',
  nature: 'happened',
  summary: 'Names the cause and the check results that decided it, or refines it.',
  args: z.strictObject({
    ...z.pick(caseRootSchema, {
      causeId: true,
      causeWords: true,
      causeReason: true,
      causeSource: true,
      causeToldBy: true,
    }).shape,
    decisive: z.array(uuid()),
  }),
  apply: (state, args, meta, { playbook }) => {
    const known = args.causeId === null || !playbook || playbook.causes.some(({ id }) => id === args.causeId);
    const decided = args.decisive.every((id) => state.checks.some((check) => check.id === id));
    if (!known || !decided) return refuse('unknown-row');
    const causeNamedAt = args.causeId === null ? null : meta.occurredAt;
    return ok({ ...state, root: { ...state.root, ...args, causeNamedAt } });
  },
});
