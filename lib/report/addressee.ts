import type { CaseState } from '@/lib/case/state';
import type { CustomerState } from '@/lib/customer/state';
import type { ReportContent, ReportLanguage } from './content';

/** The family name where it stands apart: 佐々木 和子 → 佐々木. */
const familyName = (name: string): string => name.trim().split(/[\s ]+/)[0] ?? name;

const honoured = (name: string, business: boolean): string =>
  /(様|御中|先生|殿)$/.test(name) ? name : `${name} ${business ? '御中' : '様'}`;

/**
 * Whom the report is addressed to: 有限会社いずみ建具 御中 with (佐々木様), or 佐々木 和子 様.
 * @param customer null where only the case is at hand; then its people and headline have to do
 */
export const addresseeOf = (
  state: CaseState,
  customer: CustomerState | null,
  language: ReportLanguage,
): ReportContent['addressee'] => {
  const present = state.people.find((person) => person.roles.includes('present')) ?? state.people[0];
  const root = customer?.root;
  const business = root?.kind === 'business';
  const name = state.root.addressee ?? root?.addressee ?? root?.name ?? present?.name ?? state.root.headline;
  const contact = business ? (root?.contact ?? present?.name ?? null) : null;
  if (language === 'en') return { main: name, attention: contact };
  return { main: honoured(name, business), attention: contact ? `${familyName(contact)}様` : null };
};
