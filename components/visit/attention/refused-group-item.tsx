'use client';

import { Download, NotebookPen, RefreshCw } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { StateIcon } from '@/components/ui/state-icon';
import { TimeText } from '@/components/ui/time-text';
import type { ChangeFailure } from '@/lib/tablet/live-copy';
import type { RefusedGroup } from '@/lib/tablet/refused-groups';
import { exportEntries, giveUp, keepAsNote, retry } from '@/lib/tablet/settle';
import { useTablet } from '@/lib/tablet/tablet-context';
import { GiveUpButton } from './give-up-button';
import { useEntryWords } from './use-entry-words';

/** A refused record, with the reason in plain words and the four ways to settle it. */
export function RefusedGroupItem({ group }: { group: RefusedGroup }) {
  const t = useTranslations('tablet.attention');
  const errors = useTranslations('errors');
  const { tablet, say } = useTablet();
  const { nameOf, reasonOf, noteOf } = useEntryWords();
  const { head, followers } = group;
  const tell = (failure: ChangeFailure | null) => {
    if (failure)
      say({ text: failure === 'storage' ? errors('general.storage') : errors(`refusal.${failure}`) });
  };
  return (
    <li className="flex gap-4 border-b border-line py-5">
      <StateIcon shape="attention" className="mt-1 size-6 text-attention" />
      <div className="min-w-0 flex-1">
        <p className="font-bold">
          {nameOf(head)}{' '}
          <TimeText at={head.occurredAt} as="shortDayTime" className="ml-1 text-15 font-normal text-muted" />
        </p>
        <p className="text-15">{reasonOf(head)}</p>
        {followers.length > 0 && (
          <p className="text-15 text-muted">{t('group', { count: followers.length })}</p>
        )}
        <div className="mt-2.5 flex flex-wrap gap-2.5">
          <Button size="small" onClick={() => void retry(tablet, group).then(tell)}>
            <RefreshCw aria-hidden="true" className="size-4.5" />
            {t('retry')}
          </Button>
          {head.envelope.aggregate.kind === 'case' && (
            <Button size="small" onClick={() => void keepAsNote(tablet, group, noteOf).then(tell)}>
              <NotebookPen aria-hidden="true" className="size-4.5" />
              {t('keep')}
            </Button>
          )}
          <Button size="small" onClick={() => exportEntries([head, ...followers], t('exportName'))}>
            <Download aria-hidden="true" className="size-4.5" />
            {t('export')}
          </Button>
          <GiveUpButton onGiveUp={() => void giveUp(tablet, group)} />
        </div>
      </div>
    </li>
  );
}
