'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { newId } from '@/lib/tablet/new-id';
import { useChange } from '@/lib/tablet/use-change';

const FIELDS = ['what', 'was', 'now', 'putBack'] as const;
type Values = Record<(typeof FIELDS)[number], string>;
const none: Values = { what: '', was: '', now: '', putBack: '' };
const orNull = (text: string) => (text.trim() === '' ? null : text);

/** Writes down one touched setting. Never a password: the field for it says "changed", not what to. */
export function SettingForm({ attemptId, onDone }: { attemptId: string; onDone: () => void }) {
  const t = useTranslations('visit.resolution.setting');
  const words = useTranslations('common.action');
  const change = useChange();
  const [values, setValues] = useState(none);
  const save = async () => {
    const id = newId();
    const row = { id, attemptId, subjectId: null, what: values.what };
    const { was, now, putBack } = values;
    const saved = await change(
      'setting.record',
      { ...row, was: orNull(was), now: orNull(now), putBack: orNull(putBack) },
      { said: t('saved'), undo: { name: 'row.withdraw', args: { list: 'settingChanges', id } } },
    );
    if (saved) onDone();
  };
  return (
    <form
      className="grid gap-3 py-2 sm:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {FIELDS.map((field) => (
        <TextField
          key={field}
          label={t(field)}
          value={values[field]}
          maxLength={500}
          hint={field === 'putBack' ? t('secret') : undefined}
          className={field === 'was' || field === 'now' ? '' : 'sm:col-span-2'}
          onChange={({ target }) => setValues({ ...values, [field]: target.value })}
        />
      ))}
      <div className="flex justify-end gap-3 sm:col-span-2">
        <Button kind="text" size="small" onClick={onDone}>
          {words('cancel')}
        </Button>
        <Button type="submit" kind="line" size="small" disabled={values.what.trim() === ''}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
