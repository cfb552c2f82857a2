import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { VersionWord } from './version-word';

/**
 * The head of a playbook's pages: what it is, which version, and what can be done.
 * @param used whether new cases begin with this version
 */
export function BookBar({
  title,
  shipped,
  own,
  used,
  children,
}: {
  title: string;
  shipped: number;
  own: number;
  used: boolean;
  children: ReactNode;
}) {
  const t = useTranslations('playbooks');
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2.5 lg:px-6">
      <Link href="/playbooks" prefetch={false} className="text-13 text-accent hover:underline">
        {t('title')}
      </Link>
      <h1 className="text-22">{title}</h1>
      <span className="rounded-chip bg-accent-tint px-2.5 py-0.5 text-13 font-bold text-accent">
        <VersionWord shipped={shipped} own={own} />
      </span>
      <span className="text-13 text-muted">{t(used ? 'version.used' : 'version.unused')}</span>
      <span className="ml-auto flex flex-wrap items-center gap-2">{children}</span>
    </div>
  );
}
