'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Select } from '@/components/ui/select';
import { SaveDialog } from '../save-dialog';

/** Makes a technician responsible. */
export function AssignDialog({
  technicians,
  current,
  busy,
  problem,
  onClose,
  onSend,
}: {
  technicians: readonly { id: string; name: string }[];
  current: string | null;
  busy: boolean;
  problem: string | null;
  onClose: () => void;
  onSend: (technicianId: string) => void;
}) {
  const t = useTranslations('office.act');
  const [technicianId, setTechnicianId] = useState(current ?? technicians[0]?.id ?? '');
  return (
    <SaveDialog
      onClose={onClose}
      title={t('assign')}
      width="small"
      save={t('assign')}
      busy={busy}
      problem={problem}
      onSave={() => onSend(technicianId)}
    >
      <Select
        label={t('technician')}
        options={technicians.map(({ id, name }) => ({ value: id, label: name }))}
        value={technicianId}
        onChange={(event) => setTechnicianId(event.target.value)}
      />
    </SaveDialog>
  );
}
