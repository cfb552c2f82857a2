'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { CheckBox } from '@/components/ui/check-box';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import type { Person } from '@/lib/case/state';
import { newId } from '@/lib/tablet/new-id';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import { DraftLine } from '../resolution/draft-input';

export type Role = Person['roles'][number];

/** Who has a role: people of the case to tick, and a new one to write down. */
export function PersonDialog({ role, onClose }: { role: Role | undefined; onClose: () => void }) {
  const words = useTranslations('words.personRole');
  const common = useTranslations('common.action');
  return (
    <Dialog
      open={role !== undefined}
      onClose={onClose}
      title={role && words(role)}
      actions={
        <Button kind="primary" onClick={onClose}>
          {common('close')}
        </Button>
      }
    >
      {role && <PersonForm role={role} />}
    </Dialog>
  );
}

function PersonForm({ role }: { role: Role }) {
  const t = useTranslations('visit.greeting.people');
  const common = useTranslations('common.action');
  const { state, customer } = useVisit();
  const change = useChange();
  const [name, setName] = useState('');
  const company = customer && !state.people.some((person) => person.name === customer.root.name);

  const toggle = (person: Person) => {
    const has = person.roles.includes(role);
    const roles = has ? person.roles.filter((other) => other !== role) : [...person.roles, role];
    return change('person.set', { id: person.id, roles });
  };
  const add = async (given: string) => {
    if (given.trim() === '') return;
    const args = { id: newId(), name: given.trim(), kana: null, roles: [role], relation: null, phone: null };
    if (await change('person.set', args)) setName('');
  };
  return (
    <div className="grid gap-4">
      {state.people.map((person) => (
        <div key={person.id} className="border-b border-line pb-3">
          <CheckBox checked={person.roles.includes(role)} onChange={() => void toggle(person)}>
            <b>{t('name', { name: person.name })}</b>
          </CheckBox>
          {person.roles.includes(role) && (
            <DraftLine
              draft={`person.${person.id}.relation`}
              label={t('relation')}
              hint={t('relationHint')}
              value={person.relation ?? ''}
              onCommit={(relation) => change('person.set', { id: person.id, relation })}
            />
          )}
        </div>
      ))}
      {company && (
        <Button className="justify-self-start" onClick={() => void add(customer.root.name)}>
          {t('addNamed', { name: customer.root.name })}
        </Button>
      )}
      <div className="flex items-end gap-2">
        <TextField
          className="flex-1"
          label={t('new')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
          onEnter={() => void add(name)}
        />
        <Button disabled={name.trim() === ''} onClick={() => void add(name)}>
          {common('add')}
        </Button>
      </div>
    </div>
  );
}
