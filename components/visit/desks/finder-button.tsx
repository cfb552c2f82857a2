'use client';

import { Search } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Drawer } from '@/components/ui/drawer';
import { Spinner } from '@/components/ui/spinner';
import { useTranslations } from '@/lib/i18n/use-translations';

const ProviderFinder = lazy(() => import('./provider-finder'));

/** Opens the search for a company over the step. */
export function FinderButton() {
  const t = useTranslations('visit.finder');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        <Search aria-hidden="true" className="size-4.5" />
        {t('open')}
      </Button>
      {open && (
        <Drawer open wide onClose={() => setOpen(false)} title={t('title')}>
          <Suspense fallback={<Spinner />}>
            <ProviderFinder />
          </Suspense>
        </Drawer>
      )}
    </>
  );
}
