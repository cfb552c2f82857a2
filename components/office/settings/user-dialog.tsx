'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useId, useState } from 'react';
import { v7 } from 'uuid';
import { CheckBox } from '@/components/ui/check-box';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import { type Role, ROLES } from '@/lib/mutation/actor';
import type { ArgsOf } from '@/lib/mutation/registry';
import type { User } from '@/lib/shop/state';
import { type SaveAnswer, useSaving } from '../use-saving';
import { useFocusWrong } from './use-focus-wrong';
import { SaveDialog } from '../save-dialog';

export type SaveUser = (id: string, args: ArgsOf<'user.set'>) => Promise<SaveAnswer>;

/** Somebody of the shop: added, or written anew. */
export function UserDialog({
  user,
  saveUser,
  onClose,
  onSaved,
}: {
  user: User | null;
  saveUser: SaveUser;
  onClose: () => void;
  /** With the one who was added, who has no password yet. */
  onSaved: (added: { id: string; name: string } | null) => void;
}) {
  const t = useTranslations('settings.users');
  const words = useTranslations('words');
  const action = useTranslations('common.action');
  const errors = useTranslations('errors.field');
  const { save, busy, problem, wrong } = useSaving();
  const form = useFocusWrong(wrong);
  const formId = useId();
  const [id] = useState(() => user?.id ?? v7());
  const [name, setName] = useState(user?.name ?? '');
  const [kana, setKana] = useState(user?.kana ?? '');
  const [email, setEmail] = useState(user?.email ?? '');
  const [roles, setRoles] = useState<Role[]>(user?.roles ?? ['technician']);
  const [active, setActive] = useState(user?.active ?? true);
  const [locale, setLocale] = useState<User['locale']>(user?.locale ?? 'ja');
  const send = async () => {
    const args = {
      id,
      name: name.trim(),
      kana: kana.trim() || null,
      email: email.normalize('NFKC').trim().toLowerCase(),
      roles,
      active,
      locale,
    };
    if (await save((mutationId) => saveUser(mutationId, args)))
      onSaved(user ? null : { id, name: args.name });
  };
  return (
    <SaveDialog
      onClose={onClose}
      title={t(user ? 'edit' : 'add')}
      save={action('save')}
      busy={busy}
      problem={problem}
      form={formId}
    >
      <form
        ref={form}
        id={formId}
        noValidate
        className="grid gap-3 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TextField
          label={t('name')}
          value={name}
          maxLength={100}
          onChange={(event) => setName(event.target.value)}
          error={wrong.includes('name') ? t('wrongName') : undefined}
        />
        <TextField
          label={t('kana')}
          value={kana}
          maxLength={100}
          onChange={(event) => setKana(event.target.value)}
          error={wrong.includes('kana') ? errors('badText') : undefined}
        />
        <TextField
          label={t('email')}
          hint={t('emailHint')}
          type="email"
          value={email}
          maxLength={320}
          onChange={(event) => setEmail(event.target.value)}
          error={wrong.includes('email') ? t('wrongEmail') : undefined}
          className="sm:col-span-2"
        />
        <fieldset className="sm:col-span-2">
          <legend className="text-13">{t('roles')}</legend>
          <div className="flex flex-wrap gap-x-5">
            {ROLES.map((role) => (
              <CheckBox
                key={role}
                checked={roles.includes(role)}
                onChange={(event) =>
                  setRoles(event.target.checked ? [...roles, role] : roles.filter((other) => other !== role))
                }
              >
                {words(`role.${role}`)}
              </CheckBox>
            ))}
          </div>
          {wrong.includes('roles') && (
            <p role="alert" className="text-13 font-bold text-faulty">
              {t('rolesMissing')}
            </p>
          )}
        </fieldset>
        <div>
          <p className="mb-1 text-13">{t('locale')}</p>
          <Segmented
            fit
            label={t('locale')}
            clearable={false}
            value={locale}
            segments={[
              { value: 'ja', label: words('language.ja') },
              { value: 'en', label: words('language.en') },
            ]}
            onChange={(next) => next && setLocale(next)}
          />
        </div>
        {user && (
          <CheckBox checked={active} onChange={(event) => setActive(event.target.checked)}>
            {t('active')}
          </CheckBox>
        )}
      </form>
    </SaveDialog>
  );
}
