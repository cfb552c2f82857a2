'use client';

import { UserPlus } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import { newId } from '@/lib/tablet/new-id';
import { useChange } from '@/lib/tablet/use-change';
import { usePeople } from './use-people';

/** One of the people of the case, or a new one by name and relation. */
export function PersonPick({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | null;
  onChange: (personId: string) => void;
}) {
  const t = useTranslations('visit.resolution.precaution');
  const words = useTranslations('common.action');
  const change = useChange();
  const { people, call } = usePeople();
  const [adding, setAdding] = useState(false);
  const [name, setName] = useState('');
  const [relation, setRelation] = useState('');
  const add = async () => {
    const id = newId();
    const kin = relation.trim() === '' ? null : relation;
    const added = await change('person.set', { id, name, kana: null, roles: [], relation: kin, phone: null });
    if (!added) return;
    setAdding(false);
    onChange(id);
  };
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-15 text-muted">{label}</span>
        {people.length > 0 && (
          <Segmented
            fit
            label={label}
            clearable={false}
            columns={Math.min(people.length, 3)}
            value={value}
            segments={people.map((person) => ({ value: person.id, label: call(person) }))}
            onChange={(id) => id && onChange(id)}
          />
        )}
        <Button kind="text" size="small" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          <UserPlus aria-hidden="true" className="size-5" />
          {t('addPerson')}
        </Button>
      </div>
      {adding && (
        <div className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
          <TextField
            label={t('personName')}
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.target.value)}
          />
          <TextField
            label={t('personRelation')}
            value={relation}
            maxLength={200}
            onChange={(event) => setRelation(event.target.value)}
          />
          <Button kind="line" disabled={name.trim() === ''} onClick={() => void add()}>
            {words('add')}
          </Button>
        </div>
      )}
    </div>
  );
}
