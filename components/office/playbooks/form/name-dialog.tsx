'use client';

import { type FormEvent, useId, useState } from 'react';
import { SaveDialog } from '@/components/office/save-dialog';
import { TextField } from '@/components/ui/text-field';
import type { Text } from '@/lib/diagnosis/playbook';
import { useTranslations } from '@/lib/i18n/use-translations';
import { newPartId } from '@/lib/playbook-text/new-part';

/**
 * Asks what something new is called, in both languages; the id that recorded cases know it by is made of it.
 * @param siblings what it comes to stand beside, of whatever shape
 */
export function NameDialog({
  title,
  siblings,
  onAdd,
  onClose,
}: {
  title: string;
  siblings: readonly unknown[];
  onAdd: (id: string, name: Text) => void;
  onClose: () => void;
}) {
  const t = useTranslations('playbooks.form');
  const action = useTranslations('common.action');
  const formId = useId();
  const [ja, setJa] = useState('');
  const [en, setEn] = useState('');
  const [tried, setTried] = useState(false);
  const id = newPartId(en, siblings);
  const missing = (name: string) => (tried && name.trim() === '' ? t('nameMissing') : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (ja.trim() !== '' && id !== '') onAdd(id, { ja: ja.trim(), en: en.trim() });
  };
  return (
    <SaveDialog
      title={title}
      save={action('add')}
      busy={false}
      problem={null}
      form={formId}
      onClose={onClose}
    >
      <form id={formId} onSubmit={submit} noValidate className="grid gap-4">
        <TextField
          label={t('nameIn', { language: t('language.ja') })}
          lang="ja"
          data-first-focus
          value={ja}
          error={missing(ja)}
          onChange={(event) => setJa(event.target.value)}
        />
        <TextField
          label={t('nameIn', { language: t('language.en') })}
          lang="en"
          value={en}
          hint={id ? t('idOf', { id }) : t('idHint')}
          error={missing(en) ?? (tried && id === '' ? t('noLetters') : undefined)}
          onChange={(event) => setEn(event.target.value)}
        />
      </form>
    </SaveDialog>
  );
}
