'use server';

import type { IntakeAnswer } from '@/components/office/intake/intake-desk';
import type { IntakeIds } from '@/components/office/intake/intake-draft';
import { intakeFormSchema, type IntakeForm } from '@/lib/case/intake-form';
import { addDays, wallTime } from '@/lib/case/zone';
import { inOffice } from '@/lib/server/office/in-office';
import { makeIntakeIds } from '@/lib/server/office/make-intake-ids';
import { takeCall as take } from '@/lib/server/office/take-call';
import { techniciansDays } from '@/lib/server/office/technician-days';

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** Makes customer, case and appointment of a call; asked twice, it makes them once. */
export async function takeCall(form: IntakeForm): Promise<IntakeAnswer> {
  const signedIn = await inOffice();
  if (!signedIn) return { ok: false, problem: 'expired' };
  const parsed = intakeFormSchema.safeParse(form);
  if (!parsed.success) return { ok: false, refusal: 'malformed' };
  const now = new Date().toISOString();
  const taken = await take(signedIn.actor, signedIn.shop, parsed.data, now);
  if (taken.ok) {
    const { caseId, number, appointment } = taken;
    return { ok: true, taken: { caseId, number, appointment } };
  }
  if ('problem' in taken && (taken.problem === 'slotTaken' || taken.problem === 'pastSlot')) {
    const today = wallTime(now, signedIn.shop.root.zone).day;
    const days = await techniciansDays(
      signedIn.shop,
      WEEK.map((later) => addDays(today, later)),
      now,
    );
    return { ...taken, days };
  }
  return taken;
}

/** Ids for the next call. */
export async function freshIds(): Promise<IntakeIds> {
  return Promise.resolve(makeIntakeIds());
}
