'use client';

import { useLocale } from 'next-intl';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useVisit } from '@/lib/tablet/visit-context';
import type { CaseState, Person } from '@/lib/case/state';
import type { PERSON_ROLES } from '@/lib/case/terms';

type Role = (typeof PERSON_ROLES)[number];

/** The first person of the case with one of the roles, in the order of the roles; else the first there is. */
export const personWith = (state: CaseState, roles: readonly Role[]): Person | undefined =>
  roles
    .map((role) => state.people.find((person) => person.roles.includes(role)))
    .find((person) => person !== undefined) ?? state.people[0];

/** How the people around a visit are called on a button: by family name, the customer with 様. */
export function usePeople() {
  const t = useTranslations('visit.resolution');
  const words = useTranslations('words.operator');
  const japanese = useLocale() === 'ja';
  const { state, me, shop, visit } = useVisit();
  const short = (name: string) => (japanese ? (name.split(/[\s ]+/)[0] ?? name) : name);
  const call = ({ id, name }: Person) => {
    const shared = state.people.some((other) => other.id !== id && short(other.name) === short(name));
    return t('person', { name: shared ? name : short(name) });
  };
  const present = personWith(state, ['present', 'decides', 'contract-holder', 'called']);
  const holder = personWith(state, ['contract-holder', 'decides', 'present']);
  const technician = shop.users.find(({ id }) => id === visit?.technicianId)?.name ?? me.name;
  return {
    people: state.people,
    present,
    holder,
    call,
    customer: present ? call(present) : words('customer'),
    technician: short(technician),
  };
}
