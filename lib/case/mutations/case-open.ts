import * as z from 'zod/mini';
import { type MutationDefinition, ok } from '@/lib/mutation/define-mutation';
import { uuid } from '@/lib/mutation/text';
import { type CaseState, caseRootSchema, emptyCase } from '../state';

const args = z.strictObject({
  ...z.pick(caseRootSchema, {
    branchId: true,
    customerId: true,
    siteId: true,
    relatedCaseId: true,
    channel: true,
    category: true,
    headline: true,
    callerWords: true,
    screenWords: true,
    since: true,
    intake: true,
    urgency: true,
    workStopped: true,
    requestKind: true,
    priceTold: true,
    language: true,
    playbookId: true,
    playbookVersion: true,
  }).shape,
  /** Whether the appointment and the price were read back to the caller. */
  readBack: z.boolean(),
  /** A technician who opens a case on the spot takes it. */
  assignTo: z.nullable(z.strictObject({ id: uuid(), technicianId: uuid() })),
});

/** C1: opens a case. The number is the server's; a tablet that opened it alone shows none until it is answered. */
export const caseOpen = {
  name: 'case.open' as const,
  aggregate: 'case' as const,
  nature: 'happened' as const,
  creates: true as const,
  summary: 'Opens a case for a customer: by phone, at the counter or on the spot.',
  args,
  apply: (_state, { readBack, assignTo, ...given }, meta, context) =>
    ok({
      ...emptyCase({
        ...given,
        id: meta.aggregateId,
        shopId: context.actor.shopId,
        number: context.numbers.caseNumber ?? null,
        priceToldAt: given.priceTold === null ? null : meta.occurredAt,
        readBackAt: readBack ? meta.occurredAt : null,
        status: 'received',
        openedAt: meta.occurredAt,
        openedById: context.actor.kind === 'user' ? context.actor.userId : meta.aggregateId,
        causeId: null,
        causeWords: null,
        causeReason: null,
        causeSource: null,
        causeToldBy: null,
        decisive: [],
        causeNamedAt: null,
        workaround: null,
        workaroundAt: null,
        result: null,
        resultWords: null,
        nextOn: null,
        resultAt: null,
        reportDraft: {},
        addressee: null,
        paidHow: null,
        paidAmount: null,
        paidAt: null,
        reviewNote: null,
        closedAt: null,
        closedById: null,
        cancelledAt: null,
        lateAt: null,
        updatedAt: meta.occurredAt,
      }),
      assignments: assignTo ? [{ ...assignTo, fromAt: meta.occurredAt, untilAt: null }] : [],
    }),
} satisfies MutationDefinition<CaseState, z.infer<typeof args>>;
