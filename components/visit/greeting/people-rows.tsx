'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { StateWord } from '@/components/ui/state-word';
import { useVisit } from '@/lib/tablet/visit-context';
import { PersonDialog, type Role } from './person-dialog';

const ROLES = ['present', 'decides', 'pays', 'contract-holder'] as const satisfies readonly Role[];

/** Who is there, who decides, who pays, whose contract it is: each consent and approval names one of them. */
export function PeopleRows() {
  const t = useTranslations('visit.greeting.people');
  const words = useTranslations('words.personRole');
  const certainty = useTranslations('words.certainty');
  const { state } = useVisit();
  const [asking, setAsking] = useState<Role>();
  return (
    <div className="mt-1.5">
      {ROLES.map((role, index) => {
        const people = state.people.filter(({ roles }) => roles.includes(role));
        return (
          <button
            key={role}
            type="button"
            onClick={() => setAsking(role)}
            className={`grid min-h-12 w-full grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 py-1 text-left text-16 leading-snug hover:bg-surface focus-visible:-outline-offset-3 sm:grid-cols-[128px_minmax(0,1fr)_auto] ${index < ROLES.length - 1 ? 'border-b border-line' : ''}`}
          >
            <span className="text-muted max-sm:col-span-2 max-sm:text-14">{words(role)}</span>
            <span className="min-w-0">
              {people.map((person) => (
                <span key={person.id} className="mr-3">
                  {t('name', { name: person.name })}
                  {person.relation && <small className="ml-2 text-14 text-muted">{person.relation}</small>}
                </span>
              ))}
              {people.length === 0 && <span className="text-muted">{t('ask')}</span>}
            </span>
            <StateWord
              shape={people.length > 0 ? 'ok' : 'not-checked'}
              className="text-15 [--behind:var(--paper)]"
            >
              {certainty(people.length > 0 ? 'confirmed' : 'unverified')}
            </StateWord>
          </button>
        );
      })}
      <PersonDialog role={asking} onClose={() => setAsking(undefined)} />
    </div>
  );
}
