'use client';

import { CheckBox } from '@/components/ui/check-box';
import { TextField } from '@/components/ui/text-field';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { ProbeFields, WrongField } from './probe-fields';

/** Signing in as the customer: only where the shop allows it, and only with consent. */
export function SignInFields({
  allowed,
  fields,
  wrong,
  onChange,
}: {
  allowed: boolean;
  fields: ProbeFields;
  wrong: readonly WrongField[];
  onChange: (patch: Partial<ProbeFields>) => void;
}) {
  const t = useTranslations('probe');
  if (!allowed) return <p className="text-15 leading-normal text-muted">{t('signInOff')}</p>;
  return (
    <div className="grid gap-2">
      <CheckBox
        checked={fields.signIn}
        hint={t('signInHint')}
        onChange={(event) => onChange({ signIn: event.target.checked })}
      >
        {t('signIn')}
      </CheckBox>
      {fields.signIn && (
        <div className="grid gap-2 rounded-card border border-line px-4 py-3">
          <div>
            <CheckBox
              checked={fields.agreed}
              onChange={(event) => onChange({ agreed: event.target.checked })}
            >
              {t('agreed')}
            </CheckBox>
            {wrong.includes('agreed') && (
              <p role="alert" className="text-15 font-bold text-faulty">
                {t('wrong.agreed')}
              </p>
            )}
          </div>
          <div className="grid gap-2 sm:grid-cols-2">
            <TextField
              label={t('username')}
              value={fields.username}
              maxLength={320}
              autoCapitalize="none"
              spellCheck={false}
              onChange={(event) => onChange({ username: event.target.value })}
            />
            <TextField
              label={t('password')}
              type="password"
              autoComplete="new-password"
              hint={t('passwordHint')}
              value={fields.password}
              maxLength={1000}
              onChange={(event) => onChange({ password: event.target.value })}
              error={wrong.includes('password') ? t('wrong.password') : undefined}
            />
          </div>
          <CheckBox
            checked={fields.loopBack}
            hint={t('loopBackHint')}
            onChange={(event) => onChange({ loopBack: event.target.checked })}
          >
            {t('loopBack')}
          </CheckBox>
        </div>
      )}
    </div>
  );
}
