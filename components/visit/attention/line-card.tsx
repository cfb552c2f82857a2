'use client';

import { Tablet, WifiOff } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { buttonClass } from '@/components/ui/button';
import { StateWord } from '@/components/ui/state-word';
import { signInHref } from '@/components/visit/frame/sign-in-href';
import { useFormats } from '@/lib/i18n/use-formats';
import { useNow } from '@/lib/tablet/use-now';
import type { Heard } from '@/lib/tablet/meta';

/** This device's own line to the server; the customer's line is another thing. */
export function LineCard({ heard }: { heard: Heard }) {
  const t = useTranslations('tablet.attention');
  const saving = useTranslations('tablet.saving');
  const formats = useFormats();
  const now = useNow(60_000);
  const moment = (at: string) => formats.moment(at, now);
  const { link, silentSince, answeredAt } = heard;
  const body = {
    online: answeredAt ? t('onlineBody', { time: moment(answeredAt) }) : saving('never'),
    offline: silentSince ? t('offlineSince', { time: moment(silentSince) }) : saving('never'),
    'signed-out': t('signedOutBody'),
    'old-app': t('oldAppBody'),
    'old-server': t('oldServerBody'),
  }[link];
  return (
    <section className="mt-2 rounded-card border border-line-strong bg-surface px-5 py-4 [--behind:var(--surface)]">
      <h2 className="flex items-center gap-2 text-15 font-normal text-muted">
        <Tablet aria-hidden="true" className="size-4.5" />
        {t('line')}
      </h2>
      <p className="text-22">
        {link === 'online' && <StateWord shape="ok">{t('online')}</StateWord>}
        {link === 'offline' && (
          <StateWord shape="attention" icon={<WifiOff aria-hidden="true" className="size-[1.1em]" />}>
            {t('offline')}
          </StateWord>
        )}
        {link === 'signed-out' && <StateWord shape="attention">{saving('signedOut')}</StateWord>}
        {link === 'old-app' && <StateWord shape="attention">{saving('oldApp')}</StateWord>}
        {link === 'old-server' && <StateWord shape="attention">{saving('oldServer')}</StateWord>}
      </p>
      <p className="text-15">{body}</p>
      {link !== 'online' && answeredAt && (
        <p className="text-15 text-muted">{t('onlineBody', { time: moment(answeredAt) })}</p>
      )}
      {link === 'signed-out' && (
        <a href={signInHref()} className={buttonClass('primary', 'small', 'mt-3')}>
          {saving('signIn')}
        </a>
      )}
    </section>
  );
}
