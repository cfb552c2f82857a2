'use client';

import { Settings2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { LanguageSwitch } from '@/components/ui/language-switch';
import { useChangeLocale } from '@/components/ui/shell-texts';
import { ThemeSwitch } from '@/components/ui/theme-switch';

/** Language and light, on every page of the technician. */
export function TopMenu() {
  const t = useTranslations('tablet.frame');
  const common = useTranslations('common');
  const [open, setOpen] = useState(false);
  const changeLocale = useChangeLocale();
  return (
    <>
      <Button kind="text" size="square" aria-label={t('menu')} onClick={() => setOpen(true)}>
        <Settings2 aria-hidden="true" className="size-5" />
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('menu')} width="small">
        <p className="text-15 text-muted">{common('language.label')}</p>
        <LanguageSwitch onChange={changeLocale} />
        <p className="mt-4 mb-1 text-15 text-muted">{common('theme.label')}</p>
        <ThemeSwitch />
      </Dialog>
    </>
  );
}
