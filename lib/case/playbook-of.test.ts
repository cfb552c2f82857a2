import { expect, test } from 'vitest';
import { SHIPPED_PLAYBOOKS } from '@/prisma/playbooks/load';
import { playbookOf } from './playbook-of';
import { CATEGORIES } from './terms';

const newest = new Map([
  ['email', 3],
  ['general', 1],
]);

test('a kind of trouble begins with the newest playbook written for it, else with the general one', () => {
  expect(playbookOf('email', newest)).toEqual({ id: 'email', version: 3 });
  expect(playbookOf('printing', newest)).toEqual({ id: 'general', version: 1 });
  expect(playbookOf('printing', new Map([['email', 3]]))).toBeNull();
});

test('every shipped playbook is begun with by some kind of trouble', () => {
  const shipped = new Map(SHIPPED_PLAYBOOKS.map((id) => [id as string, 1]));
  const begun = new Set(CATEGORIES.map((category) => playbookOf(category, shipped)?.id));
  expect(begun).toEqual(new Set(SHIPPED_PLAYBOOKS));
});
