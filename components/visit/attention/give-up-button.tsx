'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

/** Asks before something that never reached the server is removed: this cannot be undone. */
export function GiveUpButton({ onGiveUp }: { onGiveUp: () => void }) {
  const t = useTranslations('tablet.attention');
  const actions = useTranslations('common.action');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="text" size="small" className="ml-auto" onClick={() => setAsking(true)}>
        {t('giveUp')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('giveUpTitle')}
        width="small"
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{actions('cancel')}</Button>
            <Button
              kind="danger"
              onClick={() => {
                setAsking(false);
                onGiveUp();
              }}
            >
              {t('giveUp')}
            </Button>
          </>
        }
      >
        {t('giveUpBody')}
      </Dialog>
    </>
  );
}
