'use client';

import { X } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { ReactNode } from 'react';
import { Button } from './button';

/** Title and close button of a dialog or drawer. */
export function ModalHeader({ id, title, onClose }: { id: string; title: ReactNode; onClose: () => void }) {
  const t = useTranslations('common.action');
  return (
    <div className="flex flex-none items-center gap-3 border-b border-line py-2 pr-3 pl-6">
      <h2 id={id} className="min-w-0 flex-1 text-[1.2em] leading-snug">
        {title}
      </h2>
      <Button kind="text" size="square" aria-label={t('close')} onClick={onClose}>
        <X aria-hidden="true" className="size-[1.4em]" />
      </Button>
    </div>
  );
}
