'use client';

import { signIn } from 'next-auth/react';
import type { Translator } from '@/lib/i18n/translator';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { DemoNote } from '@/components/office/demo-note';
import { SignInCard } from '@/components/office/sign-in-card';
import { keptDevices } from '@/lib/tablet/kept-devices';

/** `limited:3` says how many minutes to wait; the other codes are keys of `errors.signIn`. */
const wordsOf = (code: string, t: Translator<'errors.signIn'>): string => {
  const minutes = /^limited:(\d+)$/.exec(code)?.[1];
  if (minutes) return t('limited', { minutes: Number(minutes) });
  return code === 'wrong' || code === 'expired' ? t(code) : t('unavailable');
};

/** The sign-in card at work: what was typed stays where it fails, and the words say why. */
export function SignInForm({
  shopName,
  ended,
  demo,
}: {
  shopName: string | null;
  ended: boolean;
  demo: boolean;
}) {
  const t = useTranslations('errors.signIn');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(ended ? 'expired' : null);
  const enter = async (credentials: Record<string, string>) => {
    setBusy(true);
    setFailure(null);
    const devices = (await keptDevices()).join();
    const told = { ...credentials, devices, redirect: false };
    const answer = await signIn('credentials', told).catch(() => undefined);
    if (answer?.ok && !answer.error) {
      // A whole page load: nothing of whoever was here before stays in memory. This very page knows where to go on.
      window.location.reload();
      return;
    }
    setFailure(answer?.error ?? 'unavailable');
    setBusy(false);
  };
  return (
    <SignInCard
      shopName={shopName}
      busy={busy}
      error={failure ? wordsOf(failure, t) : undefined}
      onSubmit={(credentials) => void enter(credentials)}
      demo={
        demo ? (
          <DemoNote
            offer={['technician', 'office', 'administrator']}
            busy={busy}
            onEnter={(person) => void enter({ demo: person })}
          />
        ) : undefined
      }
    />
  );
}
