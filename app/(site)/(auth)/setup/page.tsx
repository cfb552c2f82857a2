import type { Metadata } from 'next';
import { getTranslations } from '@/lib/i18n/get-translations';
import { FullMessage } from '@/components/ui/full-message';
import { findSetup } from '@/lib/server/auth/setup-token';
import { SetupForm } from './setup-form';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('auth.setup'))('title'),
});

export default async function SetupPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { token } = await searchParams;
  const purpose = typeof token === 'string' ? await findSetup(token) : null;
  const t = await getTranslations('auth.setup');
  if (!purpose || typeof token !== 'string') {
    return (
      <FullMessage title={t('gone')} action={null}>
        {t('goneHelp')}
      </FullMessage>
    );
  }
  return <SetupForm token={token} userName={purpose.user?.name ?? null} />;
}
