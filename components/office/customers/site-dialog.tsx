'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { v7 } from 'uuid';
import { TextField } from '@/components/ui/text-field';
import type { Site } from '@/lib/customer/state';
import { changedFields } from '@/lib/mutation/changed-fields';
import type { ArgsOf } from '@/lib/mutation/registry';
import type { SiteFields } from '../intake/intake-draft';
import { SiteForm } from '../intake/site-fields';
import { type SaveAnswer, useSaving } from '../use-saving';
import { siteRowOf } from '../intake/site-row';
import { orNull } from '@/lib/mutation/text';
import { SaveDialog } from '../save-dialog';

export type SaveSite = (customerId: string, id: string, site: ArgsOf<'site.set'>) => Promise<SaveAnswer>;

/** A place to go to: added, or written anew. */
export function SiteDialog({
  customerId,
  site,
  saveSite,
  onClose,
}: {
  customerId: string;
  /** Null for a new one. */
  site: Site | null;
  saveSite: SaveSite;
  onClose: () => void;
}) {
  const t = useTranslations('office.customer');
  const { save, busy, problem } = useSaving();
  const [id] = useState(() => site?.id ?? v7());
  const [label, setLabel] = useState(site?.label ?? '');
  const [fields, setFields] = useState<SiteFields>({
    postalCode: site?.postalCode ?? '',
    prefecture: site?.prefecture ?? '',
    city: site?.city ?? '',
    street: site?.street ?? '',
    building: site?.building ?? '',
    directions: site?.directions ?? '',
    parking: site?.parking ?? '',
  });
  const send = async () => {
    const given = { id, label: orNull(label), note: site?.note ?? null, ...siteRowOf(fields) };
    const row = site ? { ...changedFields(site, given).now, id } : given;
    const saved = await save((mutationId) => saveSite(customerId, mutationId, row));
    if (saved) onClose();
  };
  return (
    <SaveDialog
      onClose={onClose}
      title={t(site ? 'editSite' : 'addSite')}
      save={t('save')}
      busy={busy}
      problem={problem}
      onSave={() => void send()}
    >
      <TextField
        data-first-focus
        label={t('label')}
        value={label}
        maxLength={200}
        onChange={(event) => setLabel(event.target.value)}
        className="mb-2.5"
      />
      <SiteForm site={fields} onChange={setFields} />
    </SaveDialog>
  );
}
