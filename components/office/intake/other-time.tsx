'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Select, type Option } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { IntakeDraft } from './intake-draft';

type Other = NonNullable<IntakeDraft['other']>;

/** Another day or hour than those that were offered: set by hand. */
export function OtherTime({
  other,
  technicianId,
  technicians,
  onChange,
}: {
  other: Other;
  technicianId: string | null;
  technicians: readonly Option[];
  onChange: (change: { other: Other } | { technicianId: string | null }) => void;
}) {
  const t = useTranslations('intake.slots');
  return (
    <fieldset className="mt-3 grid grid-cols-2 gap-2.5 rounded-card bg-surface p-3 outline outline-line">
      <legend className="sr-only">{t('more')}</legend>
      {technicians.length > 1 && (
        <Select
          label={t('technician')}
          placeholder=""
          options={technicians}
          value={technicianId ?? ''}
          onChange={(event) => onChange({ technicianId: event.target.value || null })}
        />
      )}
      <TextField
        label={t('date')}
        type="date"
        value={other.day}
        onChange={(event) => onChange({ other: { ...other, day: event.target.value } })}
      />
      <TextField
        label={t('from')}
        type="time"
        step={600}
        value={other.from}
        onChange={(event) => onChange({ other: { ...other, from: event.target.value } })}
      />
      <TextField
        label={t('to')}
        type="time"
        step={600}
        value={other.to}
        onChange={(event) => onChange({ other: { ...other, to: event.target.value } })}
      />
    </fieldset>
  );
}
