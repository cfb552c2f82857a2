import * as z from 'zod/mini';
import { uuid } from '@/lib/mutation/text';
import type { ArgsOf } from '@/lib/mutation/registry';
import type { Refusal } from '@/lib/mutation/refusal';

/** What the office changes on a case's page, one mutation each. */
export const OFFICE_CHANGES = [
  'case.close',
  'case.send-back',
  'case.cancel',
  'case.assign',
  'case.continue',
  'case.solve-by-phone',
  'appointment.make',
  'appointment.cancel',
  'note.add',
  'link.change',
  'payment.take',
  'payment.take-back',
  'photo.show',
  'rating.seen',
  'story.consent',
  'report.post-request',
  'report.post-settle',
] as const;

export type OfficeChangeName = (typeof OFFICE_CHANGES)[number];

/** A change with the id that makes it happen once, however often it is sent. */
export type OfficeChange = {
  [Name in OfficeChangeName]: { id: string; name: Name; args: ArgsOf<Name> };
}[OfficeChangeName];

/** The envelope of it; the arguments are checked by the mutation itself. */
export const officeChangeSchema = z.strictObject({
  id: uuid(),
  name: z.enum(OFFICE_CHANGES),
  args: z.record(z.string(), z.unknown()),
});

/** How a change ended: made, refused, or not heard because nobody is signed in. */
export type ChangeAnswer = { ok: true } | { ok: false; refusal: Refusal } | { ok: false; problem: 'expired' };
