import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from '@/lib/i18n/get-translations';
import { wayOn } from '@/lib/access/home-of';
import { findOnlyShop } from '@/lib/server/auth/find-only-shop';
import { env } from '@/lib/server/env';
import { readSignedIn } from '@/lib/server/signed-in';
import { SignInForm } from './sign-in-form';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('auth'))('title'),
});

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { ended, next } = await searchParams;
  const signedIn = await readSignedIn();
  if (signedIn) redirect(wayOn(next, signedIn.user.roles));
  // The form is shown without its shop's name too: what is sent is told why it can't be looked at now.
  const shop = await findOnlyShop().catch(() => null);
  return <SignInForm shopName={shop?.name ?? null} ended={ended !== undefined} demo={env.KIRIWAKE_DEMO} />;
}
