'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { useFormats } from '@/lib/i18n/use-formats';
import { useVisit } from '@/lib/tablet/visit-context';
import { useText } from '@/components/visit/use-text';
import { useRemedies } from './use-remedies';

/** The cause as it stands, with why it came to it: told as theirs where somebody told it. */
export function CauseRow({ open, onOpen }: { open: boolean; onOpen: () => void }) {
  const t = useTranslations('visit.resolution.cause');
  const formats = useFormats();
  const { state } = useVisit();
  const { cause, guessed } = useRemedies();
  const text = useText();
  const { causeId, causeReason, causeSource, causeToldBy, causeNamedAt } = state.root;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line py-1 sm:grid-cols-[104px_minmax(0,1fr)_auto]">
      <span className="col-span-2 pt-1 text-15 leading-snug text-muted sm:col-span-1 sm:pt-0">
        {t('label')}
      </span>
      <div className="min-w-0 py-1.5 leading-snug">
        {cause && !guessed ? <b>{text(cause.title)}</b> : <span className="text-muted">{t('none')}</span>}
        {causeId && causeNamedAt && (
          <span className="ml-2 text-14 text-muted">{t('named', { time: formats.time(causeNamedAt) })}</span>
        )}
        {causeReason !== null && (
          <p className="mt-0.5 text-15">
            {causeSource === 'told' && causeToldBy !== null
              ? t('told', { who: causeToldBy, reason: causeReason })
              : causeReason}
          </p>
        )}
      </div>
      <Button kind="text" size="small" aria-expanded={open} onClick={onOpen} className="-mr-2">
        {t('refine')}
      </Button>
    </div>
  );
}
