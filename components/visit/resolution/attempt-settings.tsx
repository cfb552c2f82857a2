'use client';

import { ArrowRight, X } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Attempt, SettingChange } from '@/lib/case/state';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import { BandRow } from './band-row';
import { SettingForm } from './setting-form';

/** Every setting that this attempt touched: what it was, what it is, how to put it back. */
export function AttemptSettings({ attempt, writing: first }: { attempt: Attempt; writing: boolean }) {
  const t = useTranslations('visit.resolution');
  const { state } = useVisit();
  const [writing, setWriting] = useState(first);
  const rows = state.settingChanges.filter((row) => row.attemptId === attempt.id && row.withdrawnAt === null);
  return (
    <BandRow label={t('row.settings')}>
      <ul>
        {rows.map((row) => (
          <SettingLine key={row.id} row={row} />
        ))}
      </ul>
      {writing ? (
        <SettingForm attemptId={attempt.id} onDone={() => setWriting(false)} />
      ) : (
        <Button kind="text" size="small" className="-ml-2" onClick={() => setWriting(true)}>
          + {t('setting.add')}
        </Button>
      )}
    </BandRow>
  );
}

function SettingLine({ row }: { row: SettingChange }) {
  const t = useTranslations('visit.resolution.setting');
  const change = useChange();
  const args = { list: 'settingChanges', id: row.id } as const;
  const remove = () =>
    change('row.withdraw', args, { said: t('removed'), undo: { name: 'row.restore', args } });
  return (
    <li className="flex items-start gap-2 border-b border-line py-1.5 leading-normal last:border-b-0">
      <div className="min-w-0 flex-1">
        <b>{row.what}</b>
        <p className="flex flex-wrap items-center gap-x-2 text-15">
          <span className="text-muted">{row.was ?? t('unknown')}</span>
          <ArrowRight aria-hidden="true" className="size-4 text-muted" />
          <span className="sr-only">{t('now')}</span>
          <span>{row.now ?? t('unknown')}</span>
        </p>
        {row.putBack !== null && (
          <p className="text-15 text-muted">
            {t('putBack')} {row.putBack}
          </p>
        )}
      </div>
      <Button
        kind="text"
        size="square"
        aria-label={t('remove', { what: row.what })}
        onClick={() => void remove()}
      >
        <X aria-hidden="true" className="size-5" />
      </Button>
    </li>
  );
}
