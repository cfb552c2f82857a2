'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Logo } from '@/components/ui/logo';
import { Notice } from '@/components/ui/notice';
import { SiteLanguageSwitch } from '@/components/ui/site-language-switch';
import { TextField } from '@/components/ui/text-field';
import { type SetupState, submitSetup } from './actions';

const NOTHING_WRONG: SetupState = { problem: null, typed: { shopName: '', name: '', email: '' } };

/**
 * Makes the first shop, or sets a user's password.
 * @param userName whose password it is; null for the first shop
 */
export function SetupForm({ token, userName }: { token: string; userName: string | null }) {
  const t = useTranslations('auth.setup');
  const [{ problem, typed }, submit, busy] = useActionState(submitSetup, NOTHING_WRONG);
  const wrong = (field: typeof problem) => (problem === field && field ? t(`problem.${field}`) : undefined);
  return (
    <main className="grid min-h-dvh place-content-center justify-items-center px-4 py-8">
      <Logo className="mb-5 size-[34px]" />
      <form
        action={submit}
        noValidate
        className="grid w-[min(440px,calc(100vw-2rem))] gap-3.5 rounded-card border border-line-strong bg-surface px-5 py-6 sm:px-8"
      >
        <h1 className="text-22">{userName ? t('titleUser') : t('title')}</h1>
        <p className="text-15 leading-relaxed text-muted">
          {userName ? t('helpUser', { name: userName }) : t('help')}
        </p>
        {problem === 'link' && (
          <Notice tone="faulty" urgent>
            {t('problem.link')}
          </Notice>
        )}
        <input type="hidden" name="token" value={token} />
        {!userName && (
          <>
            <TextField
              label={t('shopName')}
              name="shopName"
              defaultValue={typed.shopName}
              required
              error={wrong('shopName')}
            />
            <TextField
              label={t('name')}
              name="name"
              defaultValue={typed.name}
              autoComplete="name"
              required
              error={wrong('name')}
            />
            <TextField
              label={t('email')}
              name="email"
              defaultValue={typed.email}
              type="email"
              autoComplete="username"
              required
              error={wrong('email') ?? wrong('taken')}
            />
          </>
        )}
        <TextField
          label={t('password')}
          name="password"
          type="password"
          autoComplete="new-password"
          required
          hint={t('passwordHint')}
          error={wrong('password')}
        />
        <Button type="submit" kind="primary" size="large" busy={busy} className="mt-2 w-full">
          {t('submit')}
        </Button>
      </form>
      <SiteLanguageSwitch className="mt-2.5 justify-center text-15" />
    </main>
  );
}
