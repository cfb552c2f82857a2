'use client';

import { Copy } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { BLANKS } from '@/lib/case/fill-message';
import type { Attempt } from '@/lib/case/state';
import { useChange } from '@/lib/tablet/use-change';
import { BandRow } from './band-row';
import { DraftArea } from './draft-input';

/**
 * The text that was sent or read out.
 * @param draft what the playbook proposes; stands in the field until something was written or copied
 */
export function AttemptSent({ attempt, draft }: { attempt: Attempt; draft: string | null }) {
  const t = useTranslations('visit.resolution');
  const change = useChange();
  const [copied, setCopied] = useState(false);
  const words = attempt.sentText ?? draft ?? '';
  const blank = Object.values(BLANKS).find((mark) => words.includes(mark));
  const record = (sentText: string | null) => change('attempt.edit', { id: attempt.id, sentText });
  const copy = async () => {
    if (attempt.sentText === null) await record(words);
    await navigator.clipboard?.writeText(words);
    setCopied(true);
  };
  return (
    <BandRow label={t('row.sent')}>
      <DraftArea
        quiet
        draft={`attempt-sent-${attempt.id}`}
        label={t('sent.label')}
        hint={blank ? t('sent.hint', { mark: blank }) : undefined}
        value={words}
        rows={3}
        onCommit={record}
      />
      {words !== '' && (
        <Button kind="text" size="small" className="-ml-2" onClick={() => void copy()}>
          <Copy aria-hidden="true" className="size-5" />
          {copied ? t('sent.copied') : t('sent.copy')}
        </Button>
      )}
    </BandRow>
  );
}
