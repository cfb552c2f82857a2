'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { buttonClass } from '@/components/ui/button';
import { FullMessage } from '@/components/ui/full-message';
import { signInHref } from '@/components/visit/frame/sign-in-href';
import type { Gate, Opened } from '@/lib/tablet/open-tablet';
import { ExportUnsent } from './export-unsent';
import { LockedPage } from './locked-page';
import { SetUpPage } from './set-up-page';
import { useSealedWork } from './use-sealed-work';

/** What stands before a tablet that is protected, or has to be. */
export default function GatePage({ gate, next }: { gate: Gate; next: (opened: Opened) => void }) {
  switch (gate.kind) {
    case 'locked':
      return <LockedPage gate={gate} next={next} />;
    case 'erased':
      return <ErasedPage gate={gate} next={next} />;
    case 'set-up':
      return <SetUpPage gate={gate} next={next} />;
    case 'revoked':
      return <RevokedPage />;
  }
}

function ErasedPage({
  gate,
  next,
}: {
  gate: Extract<Gate, { kind: 'erased' }>;
  next: (opened: Opened) => void;
}) {
  const t = useTranslations('tablet.lock');
  const unsent = useSealedWork(gate, next);
  const texts = {
    'wrong-codes': [t('wrongTitle'), t('wrongBody')],
    reset: [t('resetTitle'), t('resetBody')],
    lost: [t('lostTitle'), t('lostBody')],
  }[gate.why];
  return (
    <FullMessage
      title={texts[0]}
      action={unsent !== undefined && unsent > 0 && <ExportUnsent db={gate.db} me={gate.me} />}
    >
      <p>{texts[1]}</p>
      {unsent !== undefined && (
        <p role="status" className="mt-3">
          {unsent > 0 ? t('unsent', { count: unsent }) : t('nothingUnsent')}
        </p>
      )}
      <p className="mt-3">{t('askReset')}</p>
    </FullMessage>
  );
}

function RevokedPage() {
  const t = useTranslations('tablet.lock');
  const actions = useTranslations('common.action');
  return (
    <FullMessage
      title={t('revokedTitle')}
      action={
        <a href={signInHref()} className={buttonClass('primary')}>
          {actions('signIn')}
        </a>
      }
    >
      {t('revokedBody')}
    </FullMessage>
  );
}
