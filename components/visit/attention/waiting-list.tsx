'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { TimeText } from '@/components/ui/time-text';
import { useFormats } from '@/lib/i18n/use-formats';
import type { Unsent } from '@/lib/tablet/use-unsent';
import { useEntryWords } from './use-entry-words';

/** What goes out by itself, in short; each record on a tap. */
export function WaitingList({ unsent: { waiting, photosWaiting } }: { unsent: Unsent }) {
  const t = useTranslations('tablet.attention');
  const { bytes } = useFormats();
  const { nameOf } = useEntryWords();
  const count = waiting.length + photosWaiting.length;
  if (count === 0) return null;
  const size = photosWaiting.reduce((sum, photo) => sum + photo.size, 0);
  return (
    <details className="mt-4 border-b border-line">
      <summary className="flex min-h-12 flex-wrap items-center gap-x-3">
        <b>{t('waiting', { count })}</b>
        <span className="text-15 text-muted">
          {t('waitingParts', { entries: waiting.length, photos: photosWaiting.length })}
          {size > 0 && ` (${bytes(size)})`}
        </span>
        <span className="ml-auto text-15 font-bold text-accent">{t('oneByOne')}</span>
      </summary>
      <ol className="pb-3 text-15">
        {waiting.map((entry) => (
          <li key={entry.id} className="flex gap-3 border-t border-line py-1.5">
            <span className="min-w-0 flex-1">{nameOf(entry)}</span>
            <TimeText at={entry.occurredAt} as="shortDayTime" className="text-muted" />
          </li>
        ))}
      </ol>
    </details>
  );
}
