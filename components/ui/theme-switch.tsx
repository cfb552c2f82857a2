'use client';

import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState, useSyncExternalStore } from 'react';
import { isTheme, themeCookie, themes, type Theme } from '@/lib/i18n/locales';
import { readPreference, rememberTheme } from '@/lib/i18n/preference-cookies';
import { Segmented } from './segmented';

const icons = {
  light: <Sun aria-hidden="true" className="size-[1.2em]" />,
  dark: <Moon aria-hidden="true" className="size-[1.2em]" />,
  system: <Monitor aria-hidden="true" className="size-[1.2em]" />,
} as const satisfies Record<Theme, unknown>;

function storedTheme(): Theme {
  const stored = readPreference(themeCookie);
  return isTheme(stored) ? stored : 'system';
}

/** Light, dark, or as the device; remembered in a cookie, shown at once. */
export function ThemeSwitch({ className = '' }: { className?: string }) {
  const t = useTranslations('common.theme');
  const stored = useSyncExternalStore(
    () => () => {},
    storedTheme,
    () => 'system' as const,
  );
  const [chosen, setChosen] = useState<Theme>();
  return (
    <Segmented
      fit
      label={t('label')}
      clearable={false}
      value={chosen ?? stored}
      segments={themes.map((theme) => ({ value: theme, label: t(theme), icon: icons[theme] }))}
      onChange={(theme) => {
        if (!theme) return;
        setChosen(theme);
        rememberTheme(theme);
      }}
      className={className}
    />
  );
}
