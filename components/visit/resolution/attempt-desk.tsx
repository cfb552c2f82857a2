'use client';

import { Pencil } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Attempt } from '@/lib/case/state';
import { useChange } from '@/lib/tablet/use-change';
import { BandRow } from './band-row';
import { DraftLine } from './draft-input';

/** Who was spoken to and the reference number: read at a glance, written with a tap on the pen. */
export function AttemptDesk({ attempt }: { attempt: Attempt }) {
  const t = useTranslations('visit.resolution');
  const change = useChange();
  const empty = attempt.personName === null && attempt.reference === null;
  const [writing, setWriting] = useState(false);
  const edit = (field: 'personName' | 'reference') => (value: string | null) =>
    change('attempt.edit', { id: attempt.id, [field]: value });
  if (writing)
    return (
      <BandRow label={t('row.desk')}>
        <div className="grid gap-3 sm:grid-cols-2">
          <DraftLine
            draft={`attempt-person-${attempt.id}`}
            label={t('desk.person')}
            value={attempt.personName ?? ''}
            onCommit={edit('personName')}
          />
          <DraftLine
            draft={`attempt-reference-${attempt.id}`}
            label={t('desk.reference')}
            value={attempt.reference ?? ''}
            onCommit={edit('reference')}
          />
        </div>
      </BandRow>
    );
  return (
    <BandRow label={t('row.desk')}>
      <div className="flex min-h-hit flex-wrap items-center gap-x-6 gap-y-1">
        {empty && <span className="text-15 text-muted">{t('desk.none')}</span>}
        {attempt.personName !== null && <Said label={t('desk.person')}>{attempt.personName}</Said>}
        {attempt.reference !== null && <Said label={t('desk.reference')}>{attempt.reference}</Said>}
        <Button
          size="square"
          aria-label={t('desk.edit')}
          className="ml-auto text-accent"
          onClick={() => setWriting(true)}
        >
          <Pencil aria-hidden="true" className="size-5" />
        </Button>
      </div>
    </BandRow>
  );
}

function Said({ label, children }: { label: string; children: string }) {
  return (
    <span>
      <span className="mr-1.5 text-15 text-muted">{label}</span>
      <b className="text-18">{children}</b>
    </span>
  );
}
