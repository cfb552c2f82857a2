'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { StateWord } from '@/components/ui/state-word';
import { useFormats } from '@/lib/i18n/use-formats';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import { useText } from '@/components/visit/use-text';
import { Band } from '@/components/visit/step-page';
import { ChannelIcon } from './channel-icon';
import { DraftArea } from './draft-input';
import { useRemedies } from './use-remedies';

/** What lets the customer work again before it is solved, with its own time. */
export function WorkaroundRow({ open, onOpen }: { open: boolean; onOpen: () => void }) {
  const t = useTranslations('visit.resolution.workaround');
  const formats = useFormats();
  const { root } = useVisit().state;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line py-1 sm:grid-cols-[104px_minmax(0,1fr)_auto]">
      <span className="col-span-2 pt-1 text-15 leading-snug text-muted sm:col-span-1 sm:pt-0">
        {t('label')}
      </span>
      <div className="min-w-0 py-1.5 leading-snug">
        {root.workaround === null && <span className="text-15 text-muted">{t('none')}</span>}
        {root.workaround !== null && <p>{root.workaround}</p>}
        {root.workaroundAt !== null && (
          <StateWord shape="ok" className="mt-0.5 text-15">
            {t('at', { time: formats.time(root.workaroundAt) })}
          </StateWord>
        )}
      </div>
      <Button kind="text" size="small" aria-expanded={open} onClick={onOpen} className="-mr-2">
        {t(root.workaround === null ? 'offer' : 'edit')}
      </Button>
    </div>
  );
}

/** Offers one of the playbook's workarounds, or another in own words. */
export function WorkaroundBand({ onClose }: { onClose: () => void }) {
  const t = useTranslations('visit.resolution');
  const action = useTranslations('common.action');
  const change = useChange();
  const { root } = useVisit().state;
  const { workarounds } = useRemedies();
  const text = useText();
  const offer = (words: string | null) =>
    change(
      'workaround.offer',
      { words },
      {
        said: t(words === null ? 'workaround.removed' : 'workaround.saved'),
        undo: { name: 'workaround.offer', args: { words: root.workaround } },
      },
    );
  return (
    <Band label={t('workaround.title')} className="grid gap-3">
      <h2 className="text-20">{t('workaround.title')}</h2>
      {workarounds.length > 0 && (
        <div className="grid gap-2 sm:grid-cols-2">
          {workarounds.map((remedy) => (
            <Button
              key={remedy.id}
              className="justify-start text-left whitespace-normal"
              onClick={() => void offer(remedy.plain[root.language])}
            >
              <ChannelIcon channel={remedy.channel} className="size-5 text-accent" />
              <span className="flex-1">{text(remedy.title)}</span>
              <span className="text-14 font-normal text-muted">
                {t('next.minutes', { minutes: remedy.minutes })}
              </span>
            </Button>
          ))}
        </div>
      )}
      <DraftArea
        draft="workaround"
        label={t('workaround.words')}
        value={root.workaround ?? ''}
        onCommit={offer}
      />
      <div className="flex justify-end gap-3">
        {root.workaround !== null && (
          <Button kind="text" onClick={() => void offer(null)}>
            {t('workaround.remove')}
          </Button>
        )}
        <Button onClick={onClose}>{action('close')}</Button>
      </div>
    </Band>
  );
}
