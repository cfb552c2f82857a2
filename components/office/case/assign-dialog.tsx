'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';

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
  const action = useTranslations('common.action');
  const [technicianId, setTechnicianId] = useState(current ?? technicians[0]?.id ?? '');
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('assign')}
      width="small"
      actions={
        <>
          <Button onClick={onClose}>{action('cancel')}</Button>
          <Button kind="primary" busy={busy} onClick={() => onSend(technicianId)}>
            {t('assign')}
          </Button>
        </>
      }
    >
      {problem && (
        <Notice tone="faulty" urgent className="mb-3">
          {problem}
        </Notice>
      )}
      <Select
        label={t('technician')}
        options={technicians.map(({ id, name }) => ({ value: id, label: name }))}
        value={technicianId}
        onChange={(event) => setTechnicianId(event.target.value)}
      />
    </Dialog>
  );
}
