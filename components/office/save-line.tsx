'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { StateIcon } from '@/components/ui/state-icon';
import { useFormats } from '@/lib/i18n/use-formats';

/** The end of a form: why it could not be saved, when it was, and the button. */
export function SaveLine({
  busy,
  problem,
  savedAt,
  className = '',
}: {
  busy: boolean;
  problem: string | null;
  savedAt: string | null;
  className?: string;
}) {
  const t = useTranslations('office.customer');
  const formats = useFormats();
  return (
    <div className={className}>
      {problem && (
        <Notice tone="faulty" urgent title={t('failed')} className="mb-3">
          {problem}
        </Notice>
      )}
      <div className="flex items-center justify-end gap-3">
        <span role="status" className="inline-flex items-center gap-1.5 text-13 text-ok">
          {savedAt && (
            <>
              <StateIcon shape="ok" />
              {t('saved', { time: formats.time(savedAt) })}
            </>
          )}
        </span>
        <Button type="submit" kind="primary" busy={busy}>
          {t('save')}
        </Button>
      </div>
    </div>
  );
}
