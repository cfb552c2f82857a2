'use client';

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useTranslations } from '@/lib/i18n/use-translations';

/** Moves a part of a list, or takes it out; what cannot be done is left out. */
export function MoveButtons({
  name,
  up,
  down,
  remove,
}: {
  /** Of the part, for who hears the buttons. */
  name: string;
  up?: (() => void) | undefined;
  down?: (() => void) | undefined;
  remove?: (() => void) | undefined;
}) {
  const t = useTranslations('playbooks.form');
  const icon = 'size-[1.1em]';
  return (
    <div className="flex gap-1">
      {up && (
        <Button kind="text" size="square" aria-label={t('up', { name })} onClick={up}>
          <ArrowUp aria-hidden="true" className={icon} />
        </Button>
      )}
      {down && (
        <Button kind="text" size="square" aria-label={t('down', { name })} onClick={down}>
          <ArrowDown aria-hidden="true" className={icon} />
        </Button>
      )}
      {remove && (
        <Button kind="text" size="square" aria-label={t('remove', { name })} onClick={remove}>
          <Trash2 aria-hidden="true" className={icon} />
        </Button>
      )}
    </div>
  );
}
