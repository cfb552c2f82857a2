'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { v7 } from 'uuid';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { MACHINE_KINDS, type Machine, type Site } from '@/lib/customer/state';
import { changedFields } from '@/lib/mutation/changed-fields';
import type { ArgsOf } from '@/lib/mutation/registry';
import { type SaveAnswer, useSaving } from '../use-saving';
import { SaveDialog } from '../save-dialog';

export type SaveMachine = (
  customerId: string,
  id: string,
  machine: ArgsOf<'machine.set'>,
) => Promise<SaveAnswer>;

/** A machine of the customer: added, or written anew. */
export function MachineDialog({
  customerId,
  machine,
  sites,
  saveMachine,
  onClose,
}: {
  customerId: string;
  machine: Machine | null;
  sites: readonly Site[];
  saveMachine: SaveMachine;
  onClose: () => void;
}) {
  const t = useTranslations('office.customer');
  const kinds = useTranslations('words.machineKind');
  const errors = useTranslations('errors.field');
  const { save, busy, problem } = useSaving();
  const [id] = useState(() => machine?.id ?? v7());
  const [kind, setKind] = useState<Machine['kind']>(machine?.kind ?? 'computer');
  const [label, setLabel] = useState(machine?.label ?? '');
  const [detail, setDetail] = useState(machine?.detail ?? '');
  const [siteId, setSiteId] = useState(machine?.siteId ?? '');
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (label.trim() === '') return;
    const given = { id, kind, label: label.trim(), detail: detail.trim() || null, siteId: siteId || null };
    const row = machine ? { ...changedFields(machine, given).now, id } : given;
    if (await save((mutationId) => saveMachine(customerId, mutationId, row))) onClose();
  };
  return (
    <SaveDialog
      onClose={onClose}
      title={t(machine ? 'editMachine' : 'addMachine')}
      save={t('save')}
      busy={busy}
      problem={problem}
      onSave={() => void send()}
    >
      <div className="grid grid-cols-2 gap-2.5">
        <Select
          label={t('machineKind')}
          options={MACHINE_KINDS.map((value) => ({ value, label: kinds(value) }))}
          value={kind}
          onChange={(event) => setKind(MACHINE_KINDS.find((one) => one === event.target.value) ?? 'other')}
        />
        <Select
          label={t('machineSite')}
          placeholder={t('noSite')}
          options={sites.map((site) => ({
            value: site.id,
            label: site.label ?? `${site.city ?? ''}${site.street ?? ''}`,
          }))}
          value={siteId}
          onChange={(event) => setSiteId(event.target.value)}
        />
        <TextField
          data-first-focus
          label={t('machineLabel')}
          value={label}
          maxLength={200}
          onChange={(event) => setLabel(event.target.value)}
          error={tried && label.trim() === '' ? errors('required') : undefined}
          className="col-span-2"
        />
        <TextArea
          label={t('machineDetail')}
          value={detail}
          rows={2}
          maxLength={5000}
          onChange={(event) => setDetail(event.target.value)}
          className="col-span-2"
        />
      </div>
    </SaveDialog>
  );
}
