'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import type { Subject } from '@/lib/case/state';
import { SUBJECT_KINDS } from '@/lib/case/terms';
import { newId } from '@/lib/tablet/new-id';
import { useChange } from '@/lib/tablet/use-change';

type Kind = Subject['kind'];

/**
 * Which account, device or line it is about: those of the case to tap, and a new one to write.
 * @param kinds only these; all where left out
 */
export function SubjectChoice({
  subjects,
  kinds = SUBJECT_KINDS,
  value,
  onChange,
}: {
  subjects: readonly Subject[];
  kinds?: readonly Kind[];
  value: string | null;
  onChange: (subjectId: string | null) => void;
}) {
  const t = useTranslations('visit.subject');
  const [adding, setAdding] = useState(false);
  const shown = subjects.filter(({ kind }) => kinds.includes(kind));
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-15 text-muted">{t('label')}</span>
      {shown.length > 0 && (
        <div role="radiogroup" aria-label={t('label')} className="flex flex-wrap gap-2">
          {shown.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              role="radio"
              aria-checked={id === value}
              onClick={() => onChange(id === value ? null : id)}
              className={`min-h-hit rounded-card border px-3.5 text-15 leading-tight ${id === value ? 'border-accent bg-accent-tint font-bold text-accent inset-ring inset-ring-accent' : 'border-line-strong bg-surface'}`}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      <Button kind="text" size="small" onClick={() => setAdding(true)}>
        <Plus aria-hidden="true" className="size-4.5" />
        {t('add')}
      </Button>
      <NewSubject kinds={kinds} open={adding} onClose={() => setAdding(false)} onAdded={onChange} />
    </div>
  );
}

function NewSubject({
  kinds,
  open,
  onClose,
  onAdded,
}: {
  kinds: readonly Kind[];
  open: boolean;
  onClose: () => void;
  onAdded: (subjectId: string) => void;
}) {
  const t = useTranslations('visit.subject');
  const common = useTranslations('common.action');
  const words = useTranslations('words.subjectKind');
  const change = useChange();
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'device');
  const [label, setLabel] = useState('');
  const add = async () => {
    if (label.trim() === '') return;
    const id = newId();
    if (!(await change('subject.set', { id, kind, label: label.trim(), detail: null }))) return;
    setLabel('');
    onAdded(id);
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('new')}
      width="small"
      actions={
        <Button kind="primary" disabled={label.trim() === ''} onClick={() => void add()}>
          {common('add')}
        </Button>
      }
    >
      {kinds.length > 1 && (
        <Segmented
          label={t('kind')}
          segments={kinds.map((value) => ({ value, label: words(value) }))}
          value={kind}
          onChange={(next) => next && setKind(next)}
          clearable={false}
          className="mb-4"
        />
      )}
      <TextField
        label={t('name')}
        hint={t(`hint.${kind}`)}
        value={label}
        maxLength={200}
        onChange={(event) => setLabel(event.target.value)}
        onEnter={() => void add()}
      />
    </Dialog>
  );
}
