import type { Metadata } from 'next';
import { getTranslations } from '@/lib/i18n/get-translations';
import { buttonClass } from '@/components/ui/button';
import { FullMessage } from '@/components/ui/full-message';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('auth.lockedOut'))('title'),
});

export default async function LockedOutPage() {
  const t = await getTranslations('auth.lockedOut');
  return (
    <FullMessage
      title={t('title')}
      action={
        <a href="/sign-in" className={buttonClass('primary')}>
          {t('signIn')}
        </a>
      }
    >
      {t('help')}
    </FullMessage>
  );
}
