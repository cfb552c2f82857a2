'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import type { RememberedDesk } from '@/lib/shop/state';
import { useChange } from '@/lib/tablet/use-change';
import { DraftLine } from '../resolution/draft-input';

const MOST_MINUTES = 600;

/** What was learnt of a desk, each a line that is kept as it is typed; nothing of the customer. */
export function RememberedFields({ desk }: { desk: RememberedDesk }) {
  const t = useTranslations('visit.desks');
  const change = useChange();
  const { id } = desk;
  const line = (field: 'number' | 'hours' | 'menu' | 'asks', maxLength: number) => (
    <DraftLine
      draft={`desk-${field}-${id}`}
      label={t(`field.${field}`)}
      hint={field === 'asks' ? t('nothingOfCustomer') : undefined}
      value={desk[field] ?? ''}
      maxLength={maxLength}
      onCommit={(value) => change('desk.remember', { id, [field]: value })}
    />
  );
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {desk.channel === 'phone' && line('number', 40)}
      {line('hours', 200)}
      {line('menu', 500)}
      <DraftLine
        draft={`desk-wait-${id}`}
        label={t('field.wait')}
        value={desk.waitMinutes === null ? '' : String(desk.waitMinutes)}
        maxLength={4}
        onCommit={(typed) => {
          const minutes =
            typed === null ? null : Number(typed.normalize('NFKC').replace(/[^\d]/g, '') || NaN);
          if (Number.isNaN(minutes) || (minutes ?? 0) > MOST_MINUTES) return false;
          return change('desk.remember', { id, waitMinutes: minutes });
        }}
      />
      {line('asks', 500)}
    </div>
  );
}
