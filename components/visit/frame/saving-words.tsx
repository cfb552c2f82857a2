'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { WifiOff } from 'lucide-react';
import { StateWord } from '@/components/ui/state-word';
import { Spinner } from '@/components/ui/spinner';
import { useFormats } from '@/lib/i18n/use-formats';
import type { SavingState } from '@/lib/tablet/saving';
import { useSaving } from '@/lib/tablet/tablet-context';
import { goOnClick } from './go';
import { signInHref } from './sign-in-href';

/**
 * Where what was written is, always in words; read out politely when it changes. Leads to the page that tells more.
 * @param compact one short line, for a phone
 */
export function SavingWords({
  href,
  compact = false,
  className = '',
}: {
  href: string;
  compact?: boolean;
  className?: string;
}) {
  const t = useTranslations('tablet.saving');
  const { saving } = useSaving();
  // As high as a finger, without more room in a phone's bar.
  const look = compact
    ? 'relative text-13 after:absolute after:-inset-y-3.5 after:inset-x-0'
    : 'min-h-12 text-15';
  return (
    <div
      role="status"
      aria-label={t('label')}
      className={`flex min-w-0 gap-3 ${compact ? '' : 'flex-none'} ${className}`}
    >
      <a
        href={href}
        onClick={goOnClick(href)}
        className={`flex min-w-0 items-center gap-2 whitespace-nowrap [--behind:var(--surface)] ${look}`}
      >
        <MainWord saving={saving} compact={compact} />
        <Unsent saving={saving} compact={compact} />
        {saving.attention > 0 && <AttentionWord count={saving.attention} />}
      </a>
      {saving.link === 'signed-out' && !compact && (
        <a href={signInHref()} className="flex min-h-12 items-center text-15 font-bold text-accent underline">
          {t('signIn')}
        </a>
      )}
    </div>
  );
}

function MainWord({ saving, compact }: { saving: SavingState; compact: boolean }) {
  const t = useTranslations('tablet.saving');
  const common = useTranslations('common.saving');
  const { time } = useFormats();
  const { link, unsent, photosUnsent, kind, sentAt } = saving;
  if (link === 'signed-out') return <StateWord shape="attention">{t('signedOut')}</StateWord>;
  if (link === 'old-app') return <StateWord shape="attention">{t('oldApp')}</StateWord>;
  if (link === 'old-server') return <StateWord shape="attention">{t('oldServer')}</StateWord>;
  if (link === 'offline')
    return (
      <StateWord shape="attention" icon={<WifiOff aria-hidden="true" className="size-[1.25em]" />}>
        {common('offline')}
      </StateWord>
    );
  if (kind === 'sending')
    return (
      <StateWord shape="check" icon={<Spinner />}>
        {common('sending')}
      </StateWord>
    );
  if (unsent + photosUnsent > 0 || sentAt === null)
    return <StateWord shape="ok">{compact ? common('savedShort') : common('saved')}</StateWord>;
  return <StateWord shape="ok">{t('synced', { time: time(sentAt) })}</StateWord>;
}

function Unsent({ saving, compact }: { saving: SavingState; compact: boolean }) {
  const frame = useTranslations('tablet.frame');
  const t = useTranslations('tablet.saving');
  const common = useTranslations('common.saving');
  const { link, unsent, photosUnsent } = saving;
  const parts = [
    ...(link !== 'online' && !compact ? [common('saved')] : []),
    ...(unsent > 0 ? [t('unsent', { count: unsent })] : []),
    ...(photosUnsent > 0 ? [t('unsentPhotos', { count: photosUnsent })] : []),
  ];
  return (
    <span className="truncate text-muted">
      {parts.length > 0 ? parts.join(frame('separator')) : common('nothingToSend')}
    </span>
  );
}

function AttentionWord({ count }: { count: number }) {
  const common = useTranslations('common.saving');
  return <StateWord shape="attention">{common('attention', { count })}</StateWord>;
}
