'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useFormats } from '@/lib/i18n/use-formats';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';

/** Says that the case has a result, and takes it back until the report is signed. */
export function ResultNotice() {
  const t = useTranslations('visit.resolution.resolve');
  const change = useChange();
  const formats = useFormats();
  const { root, signatures } = useVisit().state;
  if (root.result !== 'resolved' || root.resultAt === null) return null;
  return (
    <Notice
      tone="ok"
      title={t('solved', { time: formats.time(root.resultAt) })}
      className="mt-2"
      action={
        signatures.length === 0 && (
          <Button kind="text" onClick={() => void change('case.continue', {}, { said: t('continued') })}>
            {t('continue')}
          </Button>
        )
      }
    >
      {t('solvedHint')}
    </Notice>
  );
}
