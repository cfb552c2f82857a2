'use client';

import { Plus, X } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { v7 } from 'uuid';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { PERSON_ROLES } from '@/lib/case/terms';
import type { IntakeDraft, OtherPerson, Patch, PersonRole } from './intake-draft';

function RoleChips({
  roles,
  onChange,
}: {
  roles: readonly PersonRole[];
  onChange: (roles: PersonRole[]) => void;
}) {
  const t = useTranslations();
  return (
    <div role="group" aria-label={t('intake.people.roles')} className="col-span-2 flex flex-wrap gap-1.5">
      {PERSON_ROLES.map((role) => {
        const on = roles.includes(role);
        return (
          <button
            key={role}
            type="button"
            aria-pressed={on}
            onClick={() => onChange(on ? roles.filter((other) => other !== role) : [...roles, role])}
            className={`min-h-hit rounded-chip border px-2 text-13 ${on ? 'border-accent-line bg-accent-tint font-bold text-accent' : 'border-line-strong bg-surface text-muted'}`}
          >
            {t(`words.personRole.${role}`)}
          </button>
        );
      })}
    </div>
  );
}

/** Who called, and who else has a say: present, contract holder, decides, pays. */
export function PeopleFields({
  draft,
  patch,
  callerHint,
}: {
  draft: IntakeDraft;
  patch: Patch;
  /** Who it is if nobody else is named. */
  callerHint: string;
}) {
  const t = useTranslations('intake.people');
  const setOther = (id: string, change: Partial<OtherPerson>) =>
    patch({ others: draft.others.map((other) => (other.id === id ? { ...other, ...change } : other)) });
  return (
    <section className="mt-4 grid grid-cols-2 gap-2.5">
      <h3 className="col-span-2 text-15">{t('title')}</h3>
      <TextField
        label={t('caller')}
        placeholder={callerHint}
        value={draft.callerName}
        onChange={(event) => patch({ callerName: event.target.value })}
        maxLength={200}
      />
      <TextField
        label={t('relation')}
        value={draft.callerRelation}
        onChange={(event) => patch({ callerRelation: event.target.value })}
        maxLength={200}
      />
      <RoleChips roles={draft.callerRoles} onChange={(callerRoles) => patch({ callerRoles })} />
      {draft.others.map((other) => (
        <div key={other.id} className="col-span-2 grid grid-cols-2 gap-2.5 border-t border-line pt-2.5">
          <TextField
            label={t('name')}
            value={other.name}
            onChange={(event) => setOther(other.id, { name: event.target.value })}
            maxLength={200}
          />
          <TextField
            label={t('relation')}
            value={other.relation}
            onChange={(event) => setOther(other.id, { relation: event.target.value })}
            maxLength={200}
            aside={
              <button
                type="button"
                aria-label={t('remove', { name: other.name || t('unnamed') })}
                onClick={() => patch({ others: draft.others.filter(({ id }) => id !== other.id) })}
                className="-my-2 inline-grid size-hit place-items-center text-muted hover:text-faulty"
              >
                <X aria-hidden="true" className="size-4" />
              </button>
            }
          />
          <RoleChips roles={other.roles} onChange={(roles) => setOther(other.id, { roles })} />
        </div>
      ))}
      <Button
        kind="text"
        size="small"
        className="col-span-2 -ml-3 justify-self-start"
        onClick={() =>
          patch({ others: [...draft.others, { id: v7(), name: '', relation: '', phone: '', roles: [] }] })
        }
      >
        <Plus aria-hidden="true" className="size-4" />
        {t('add')}
      </Button>
    </section>
  );
}
