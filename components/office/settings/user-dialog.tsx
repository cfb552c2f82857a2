'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useId, useState } from 'react';
import { v7 } from 'uuid';
import { CheckBox } from '@/components/ui/check-box';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import { type Role, ROLES } from '@/lib/mutation/actor';
import { changedFields } from '@/lib/mutation/changed-fields';
import type { ArgsOf } from '@/lib/mutation/registry';
import type { User } from '@/lib/shop/state';
import { type SaveAnswer, useSaving } from '../use-saving';
import { useFocusWrong } from './use-focus-wrong';
import { DraftNotice } from '../draft-notice';
import { SaveDialog } from '../save-dialog';
import { useKeptDraft } from '../use-kept-draft';

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
  const { fields, set, restored, discard } = useKeptDraft(`user ${user?.id ?? 'new'}`, {
    name: user?.name ?? '',
    kana: user?.kana ?? '',
    email: user?.email ?? '',
    roles: user?.roles ?? (['technician'] as Role[]),
    active: user?.active ?? true,
    locale: user?.locale ?? ('ja' as User['locale']),
  });
  const { name, kana, email, roles, active, locale } = fields;
  const close = () => {
    discard();
    onClose();
  };
  const send = async () => {
    const given = {
      id,
      name: name.trim(),
      kana: kana.trim() || null,
      email: email.normalize('NFKC').trim().toLowerCase(),
      roles,
      active,
      locale,
    };
    const args = user ? { ...changedFields<User>(user, given).now, id } : given;
    if (!(await save((mutationId) => saveUser(mutationId, args)))) return;
    discard();
    onSaved(user ? null : { id, name: given.name });
  };
  return (
    <SaveDialog
      onClose={close}
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
        {restored && <DraftNotice onDiscard={discard} className="sm:col-span-2" />}
        <TextField
          data-first-focus
          label={t('name')}
          value={name}
          maxLength={100}
          onChange={(event) => set({ name: event.target.value })}
          error={wrong.includes('name') ? t('wrongName') : undefined}
        />
        <TextField
          label={t('kana')}
          value={kana}
          maxLength={100}
          onChange={(event) => set({ kana: event.target.value })}
          error={wrong.includes('kana') ? errors('badText') : undefined}
        />
        <TextField
          label={t('email')}
          hint={t('emailHint')}
          type="email"
          value={email}
          maxLength={320}
          onChange={(event) => set({ email: event.target.value })}
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
                  set({
                    roles: event.target.checked ? [...roles, role] : roles.filter((other) => other !== role),
                  })
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
            onChange={(next) => next && set({ locale: next })}
          />
        </div>
        {user && (
          <CheckBox checked={active} onChange={(event) => set({ active: event.target.checked })}>
            {t('active')}
          </CheckBox>
        )}
      </form>
    </SaveDialog>
  );
}
