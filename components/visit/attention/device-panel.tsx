'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { StateWord } from '@/components/ui/state-word';
import { TimeText } from '@/components/ui/time-text';
import { KnownLine, KnownSection } from '@/components/visit/known/known-section';
import { useFormats } from '@/lib/i18n/use-formats';
import { useShellKept } from '@/lib/tablet/use-shell-kept';
import { useTablet } from '@/lib/tablet/tablet-context';
import { useStorage } from '@/lib/tablet/use-storage';
import { useUnsent } from '@/lib/tablet/use-unsent';
import { InstallSection } from './install-section';

/** Below this the two clocks count as the same, milliseconds. */
const SAME_TIME = 120_000;

/** How safe what is kept on this device is, and what works without a signal. */
export function DevicePanel() {
  const t = useTranslations('tablet.attention');
  return (
    <div className="text-15 leading-normal">
      <h2 className="flex min-h-10 items-center border-b-[1.5px] border-ink text-17">{t('device')}</h2>
      <DeviceSection />
      <InstallSection />
      <KnownSection title={t('offlineToo')}>
        <OpensLine />
        <KnownLine name={t('canRecord')}>
          <StateWord shape="check">{t('can')}</StateWord>
        </KnownLine>
        <KnownLine name={t('canSign')}>
          <StateWord shape="check">{t('can')}</StateWord>
        </KnownLine>
        <KnownLine name={t('canShow')}>
          <StateWord shape="check">{t('can')}</StateWord>
        </KnownLine>
        <KnownLine name={t('link')}>
          <StateWord shape="waiting" tone="attention">
            {t('linkLater')}
          </StateWord>
        </KnownLine>
      </KnownSection>
    </div>
  );
}

/** Whether the pages themselves lie on this device by now. */
function OpensLine() {
  const t = useTranslations('tablet.attention');
  const kept = useShellKept();
  return (
    <KnownLine name={t('canOpen')}>
      {kept ? (
        <StateWord shape="check">{t('can')}</StateWord>
      ) : (
        <StateWord shape="waiting" tone="attention">
          {t('notYet')}
        </StateWord>
      )}
    </KnownLine>
  );
}

function DeviceSection() {
  const t = useTranslations('tablet.attention');
  const { bytes } = useFormats();
  const { state, ask } = useStorage();
  const unsent = useUnsent();
  const oldest = unsent?.waiting[0];
  const answeredAt = unsent?.heard.answeredAt;
  return (
    <KnownSection title={t('storage')}>
      {state && (
        <KnownLine name={t('protection')}>
          {state.persisted ? (
            <StateWord shape="ok">{t('protected')}</StateWord>
          ) : (
            <span className="inline-flex items-center gap-2">
              <StateWord shape="attention">{t('unprotected')}</StateWord>
              <Button kind="text" size="small" onClick={() => void ask()}>
                {t('ask')}
              </Button>
            </span>
          )}
        </KnownLine>
      )}
      {state && !state.persisted && <p className="py-1 text-15 text-muted">{t('unprotectedHint')}</p>}
      <ProtectionLine />
      {state && state.free !== null && <KnownLine name={t('free')}>{bytes(state.free)}</KnownLine>}
      {oldest && (
        <KnownLine name={t('oldest')}>
          <TimeText at={oldest.occurredAt} as="shortDayTime" />
        </KnownLine>
      )}
      {answeredAt && (
        <KnownLine name={t('lastSync')}>
          <TimeText at={answeredAt} as="shortDayTime" />
        </KnownLine>
      )}
      {typeof unsent?.heard.offsetMs === 'number' && <ClockLine offsetMs={unsent.heard.offsetMs} />}
    </KnownSection>
  );
}

/** Whether what lies on this device can be read by whoever finds it. */
function ProtectionLine() {
  const t = useTranslations('tablet.lock');
  const { lock, protect } = useTablet();
  return (
    <KnownLine name={t('state')}>
      <span className="inline-flex items-center gap-2">
        <StateWord shape={lock ? 'ok' : 'attention'}>{t(lock ? 'stateOn' : 'stateOff')}</StateWord>
        {protect && (
          <Button kind="text" size="small" onClick={protect}>
            {t('switchOn')}
          </Button>
        )}
      </span>
    </KnownLine>
  );
}

function ClockLine({ offsetMs }: { offsetMs: number }) {
  const t = useTranslations('tablet.attention');
  const { duration } = useFormats();
  const length = duration(Math.abs(offsetMs));
  const off = Math.abs(offsetMs) >= SAME_TIME;
  return (
    <KnownLine name={t('clock')}>
      {off ? (
        <StateWord shape="attention">{t(offsetMs > 0 ? 'clockBehind' : 'clockAhead', { length })}</StateWord>
      ) : (
        t('clockFine')
      )}
    </KnownLine>
  );
}
