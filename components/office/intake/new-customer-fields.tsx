'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import type { IntakeDraft, Patch } from './intake-draft';

/** Who a new customer is and how they are reached. */
export function NewCustomerFields({
  draft,
  patch,
  missing,
}: {
  draft: IntakeDraft;
  patch: Patch;
  /** They were asked for and are not there yet. */
  missing: boolean;
}) {
  const t = useTranslations('intake.customer');
  const find = useTranslations('intake.find');
  const words = useTranslations('words');
  const errors = useTranslations('errors.field');
  const business = draft.kind === 'business';
  const required = (value: string) => (missing && value.trim() === '' ? errors('required') : undefined);
  return (
    <div className="grid gap-2.5">
      <div className="flex items-center">
        <h3 className="text-15">{t('new')}</h3>
        <Button
          kind="text"
          size="small"
          className="-my-1 -mr-3 ml-auto"
          onClick={() => patch({ isNew: false })}
        >
          {find('change')}
        </Button>
      </div>
      <Segmented
        label={t('kind')}
        clearable={false}
        value={draft.kind}
        segments={[
          { value: 'business', label: t('business') },
          { value: 'person', label: t('person') },
        ]}
        onChange={(kind) => kind && patch({ kind })}
      />
      <TextField
        label={business ? t('nameBusiness') : t('name')}
        value={draft.name}
        onChange={(event) => patch({ name: event.target.value })}
        error={required(draft.name)}
        maxLength={200}
        // Opened by a press that meant to type here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      <div className="grid grid-cols-2 gap-2.5">
        <TextField
          label={t('kana')}
          value={draft.kana}
          onChange={(event) => patch({ kana: event.target.value })}
          maxLength={200}
        />
        <TextField
          label={t('phone')}
          type="tel"
          value={draft.phone}
          onChange={(event) => patch({ phone: event.target.value })}
          error={required(draft.phone)}
          maxLength={40}
        />
      </div>
      {business && (
        <TextField
          label={t('contact')}
          value={draft.contact}
          onChange={(event) => patch({ contact: event.target.value })}
          maxLength={200}
        />
      )}
      <div className="flex items-center gap-3 text-13">
        <span id="intake-language">{t('language')}</span>
        <Segmented
          fit
          label={t('language')}
          clearable={false}
          value={draft.language}
          segments={[
            { value: 'ja', label: words('language.ja') },
            { value: 'en', label: words('language.en') },
          ]}
          onChange={(language) => language && patch({ language })}
        />
      </div>
    </div>
  );
}
