'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Logo } from '@/components/ui/logo';
import { Notice } from '@/components/ui/notice';
import { SiteLanguageSwitch } from '@/components/ui/site-language-switch';
import { TextField } from '@/components/ui/text-field';

export type Credentials = { email: string; password: string };

/**
 * The card that everybody meets first.
 * @param shopName the shop's own name; null before it is known
 * @param onSubmit signs in; what was typed stays where it fails
 * @param error in the user's words, already translated
 * @param demo a `DemoNote`, in demo mode only
 */
export function SignInCard({
  shopName,
  onSubmit,
  busy = false,
  error,
  demo,
}: {
  shopName: string | null;
  onSubmit: (credentials: Credentials) => void;
  busy?: boolean;
  error?: ReactNode;
  demo?: ReactNode;
}) {
  const t = useTranslations();
  const [forgotten, setForgotten] = useState(false);
  // Until the page's script is there, the form would be sent by the browser itself, to nobody.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // Out of the inputs themselves: what was typed, or filled in by the browser, before the script was there counts too.
    const typed = new FormData(event.currentTarget);
    const text = (name: string) => {
      const value = typed.get(name);
      return typeof value === 'string' ? value : '';
    };
    if (!busy) onSubmit({ email: text('email').trim(), password: text('password') });
  };
  return (
    <main className="grid min-h-dvh place-content-center justify-items-center px-4 py-8">
      <p className="mb-6 flex max-w-full flex-wrap items-center justify-center gap-x-3 text-[1.5rem] leading-normal font-bold">
        <Logo className="size-[34px]" />
        {t('common.product.name')}
        <small className="text-17 font-normal text-muted">{t('common.product.subtitle')}</small>
      </p>
      <form
        onSubmit={submit}
        // Whatever happens, a password does not get into an address.
        method="post"
        noValidate
        className="w-[min(440px,calc(100vw-2rem))] rounded-card border border-line-strong bg-surface px-5 py-6 sm:px-8 sm:pt-6.5 sm:pb-7.5"
      >
        <h1 className="text-22">{t('auth.title')}</h1>
        <p className="mb-4 min-h-6 text-15 leading-normal text-muted">{shopName}</p>
        {error && (
          <Notice tone="faulty" urgent className="mb-4">
            {error}
          </Notice>
        )}
        <TextField
          label={t('auth.email')}
          name="email"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          className="mb-3.5"
        />
        <TextField
          label={t('auth.password')}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          hint={forgotten ? t('auth.forgottenHelp') : undefined}
          aside={
            <button
              type="button"
              onClick={() => setForgotten(!forgotten)}
              aria-expanded={forgotten}
              className="-my-3 inline-flex min-h-hit items-center pl-3 font-bold whitespace-nowrap text-accent"
            >
              {t('auth.forgotten')}
            </button>
          }
          className="mb-5"
        />
        <Button type="submit" kind="primary" size="large" busy={busy} disabled={!ready} className="w-full">
          {busy ? t('auth.submitting') : t('auth.submit')}
        </Button>
        <p className="mt-3.5 text-14 leading-relaxed text-muted">{t('auth.keep')}</p>
      </form>
      {demo}
      <SiteLanguageSwitch className="mt-2.5 justify-center text-15" />
    </main>
  );
}
