'use server';

import type { IntakeAnswer } from '@/components/office/intake/intake-desk';
import { intakeFormSchema, type IntakeForm } from '@/lib/case/intake-form';
import { addDays, wallTime } from '@/lib/case/zone';
import { inOffice } from '@/lib/server/office/in-office';
import { takeCall as take } from '@/lib/server/office/take-call';
import { techniciansDays } from '@/lib/server/office/technician-days';

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/**
 * Makes customer, case and appointment of a call; asked twice, it makes them once.
 * @returns with the week as it is afterwards
 */
export async function takeCall(form: IntakeForm): Promise<IntakeAnswer> {
  const signedIn = await inOffice();
  if (!signedIn) return { ok: false, problem: 'expired' };
  const parsed = intakeFormSchema.safeParse(form);
  if (!parsed.success) return { ok: false, refusal: 'malformed' };
  const now = new Date().toISOString();
  const taken = await take(signedIn.actor, signedIn.shop, parsed.data, now);
  if (!taken.ok && 'refusal' in taken) return taken;
  const today = wallTime(now, signedIn.shop.root.zone).day;
  const days = await techniciansDays(
    signedIn.shop,
    WEEK.map((later) => addDays(today, later)),
    now,
  );
  if (!taken.ok) return { ...taken, days };
  const { caseId, number, appointment } = taken;
  return { ok: true, taken: { caseId, number, appointment }, days };
}
