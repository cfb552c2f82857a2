'use client';

import { LogOut, UserRound } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useId, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { SiteLanguageSwitch } from '@/components/ui/site-language-switch';
import { ThemeSwitch } from '@/components/ui/theme-switch';

/**
 * Who is signed in; below the name language, theme and sign-out.
 * @param role the word for it, e.g. 事務
 * @param children further links of the menu
 */
export function AccountMenu({
  name,
  role,
  onSignOut,
  children,
}: {
  name: string;
  role: string;
  onSignOut: () => void;
  children?: ReactNode;
}) {
  const t = useTranslations();
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={`${t('office.account.label')}: ${t('office.account.signedIn', { name, role })}`}
        className="flex min-h-hit flex-none items-center gap-2 rounded-chip px-1.5 text-13 whitespace-nowrap hover:bg-accent-tint"
      >
        <UserRound aria-hidden="true" className="size-4" />
        <span className="hidden sm:inline">{t('office.account.signedIn', { name, role })}</span>
      </button>
      <div
        id={id}
        popover="auto"
        className="scope-office fixed inset-auto top-13 right-4 m-0 w-88 max-w-[calc(100vw-2rem)] rounded-card border border-line-strong bg-surface p-4 text-ink shadow-lg"
      >
        <p className="font-bold">{name}</p>
        <p className="text-13 text-muted">{role}</p>
        <div className="my-3 grid gap-3 border-y border-line py-3">
          <div>
            <p className="mb-1 text-13 text-muted">{t('common.language.label')}</p>
            <SiteLanguageSwitch className="-ml-2" />
          </div>
          <div>
            <p className="mb-1 text-13 text-muted">{t('common.theme.label')}</p>
            <ThemeSwitch className="text-13" />
          </div>
        </div>
        {children}
        <Button kind="text" className="-ml-3" onClick={onSignOut}>
          <LogOut aria-hidden="true" className="size-4" />
          {t('common.action.signOut')}
        </Button>
      </div>
    </>
  );
}
