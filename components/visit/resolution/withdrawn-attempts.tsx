'use client';

import { Undo2 } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { useFormats } from '@/lib/i18n/use-formats';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';

/** The attempts that were taken back, out of sight; each can be restored as it was. */
export function WithdrawnAttempts({ onRestore }: { onRestore: (id: string) => void }) {
  const t = useTranslations('visit.resolution.withdrawnList');
  const change = useChange();
  const { state } = useVisit();
  const { time } = useFormats();
  const rows = state.attempts
    .filter(({ withdrawnAt }) => withdrawnAt !== null)
    .toSorted((a, b) => a.startedAt.localeCompare(b.startedAt));
  if (rows.length === 0) return null;
  const restore = async (id: string) => {
    const args = { list: 'attempts', id } as const;
    const undo = { name: 'row.withdraw', args } as const;
    if (await change('row.restore', args, { said: t('said'), undo })) onRestore(id);
  };
  return (
    <details className="border-b border-line">
      <summary className="min-h-hit py-3 text-15 text-muted">{t('title', { count: rows.length })}</summary>
      <ul className="pb-2">
        {rows.map((row) => (
          <li key={row.id} className="flex items-center gap-3">
            <span className="min-w-0 flex-1 truncate">
              {row.title} <span className="text-15 text-muted">{time(row.startedAt)}</span>
            </span>
            <Button
              size="small"
              aria-label={t('restoreOf', { title: row.title })}
              onClick={() => void restore(row.id)}
            >
              <Undo2 aria-hidden="true" className="size-4.5" />
              {t('restore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
