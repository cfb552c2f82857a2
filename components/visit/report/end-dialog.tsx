'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { StateWord } from '@/components/ui/state-word';

/** The end of the visit takes the PIN off this tablet, so it is asked for once more. */
export function EndDialog({
  open,
  answered,
  onEnd,
  onClose,
}: {
  open: boolean;
  answered: boolean;
  onEnd: () => void;
  onClose: () => void;
}) {
  const t = useTranslations('visit.reportStep');
  const common = useTranslations('common.action');
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('endTitle')}
      width="small"
      actions={
        <>
          <Button onClick={onClose}>{common('back')}</Button>
          <Button kind="primary" onClick={onEnd}>
            {t('end')}
          </Button>
        </>
      }
    >
      <p>{t('endHint')}</p>
      {!answered && (
        <StateWord shape="attention" className="mt-3 whitespace-normal">
          {t('endOpen')}
        </StateWord>
      )}
    </Dialog>
  );
}
