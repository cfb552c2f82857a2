'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useLocale } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { PhotoButton, PhotoStrip } from '@/components/visit/photos';
import { Button } from '@/components/ui/button';
import { fillMessage } from '@/lib/case/fill-message';
import type { Attempt } from '@/lib/case/state';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import { useText } from '@/components/visit/use-text';
import { AttemptDesk } from './attempt-desk';
import { AttemptLearnt } from './attempt-learnt';
import { AttemptNote } from './attempt-note';
import { AttemptOperator } from './attempt-operator';
import { AttemptOutcome } from './attempt-outcome';
import { AttemptPhase } from './attempt-phase';
import { AttemptSent } from './attempt-sent';
import { AttemptSettings } from './attempt-settings';
import { AttemptTimes } from './attempt-times';
import { AttemptWhat } from './attempt-what';
import { EXTRAS, shownExtras, type Extra } from './band-extras';
import { BandRow } from './band-row';
import { OldDevices } from './old-devices';
import { useRemedies } from './use-remedies';

const DeskRows = lazy(() => import('@/components/visit/desks/desk-rows'));

/** The open attempt: all that is written down about it, the least of it open at first. */
export function AttemptBand({
  attempt,
  number,
  onRefine,
  onWorked,
  onClose,
}: {
  attempt: Attempt;
  number: number;
  onRefine: () => void;
  onWorked: () => void;
  onClose: () => void;
}) {
  const t = useTranslations('visit.resolution');
  const change = useChange();
  const { state, customer, shop, playbook, me } = useVisit();
  const language = useLocale() === 'en' ? 'en' : 'ja';
  const { remedy } = useRemedies();
  const text = useText();
  const [asked, setAsked] = useState<readonly Extra[]>([]);
  const own = remedy(attempt.remedyId);
  const draft = own?.message
    ? fillMessage(text(own.message), {
        state,
        customer: customer?.root ?? null,
        playbook,
        shopName: shop.root.name,
        technicianName: me.name,
        attempt,
        language,
      })
    : null;
  const hasSettings = state.settingChanges.some(
    (row) => row.attemptId === attempt.id && row.withdrawnAt === null,
  );
  const shown = [...shownExtras(attempt, hasSettings, draft !== null), ...asked];
  const { channel } = attempt;
  const about = { kind: 'attempt', id: attempt.id } as const;

  const withdraw = async () => {
    const args = { list: 'attempts', id: attempt.id } as const;
    const undo = { name: 'row.restore', args } as const;
    const gone = await change('row.withdraw', args, { said: t('withdrawn'), undo });
    if (gone) onClose();
  };
  return (
    <div>
      <AttemptOperator attempt={attempt} />
      {attempt.endedAt === null && <AttemptPhase attempt={attempt} />}
      {shown.includes('what') && <AttemptWhat attempt={attempt} onWithdraw={() => void withdraw()} />}
      {shown.includes('desk') && <AttemptDesk attempt={attempt} />}
      {(channel === 'phone' || channel === 'chat') && (
        <Suspense>
          <DeskRows attempt={attempt} channel={channel} />
        </Suspense>
      )}
      {shown.includes('sent') && <AttemptSent attempt={attempt} draft={draft} />}
      {shown.includes('learnt') && <AttemptLearnt attempt={attempt} onRefine={onRefine} />}
      {shown.includes('settings') && <AttemptSettings attempt={attempt} writing={!hasSettings} />}
      {own?.precautions.includes('list-old-password-devices') && <OldDevices attemptId={attempt.id} />}
      {shown.includes('note') && <AttemptNote attempt={attempt} />}
      <BandRow label={t('addRow')}>
        <div className="flex flex-wrap items-center gap-2">
          {EXTRAS.filter((extra) => !shown.includes(extra)).map((extra) => (
            <Button key={extra} size="small" onClick={() => setAsked([...asked, extra])}>
              <Plus aria-hidden="true" className="size-4.5 text-accent" />
              {t(`row.${extra}`)}
            </Button>
          ))}
          <PhotoButton about={about} />
        </div>
        <PhotoStrip about={about} />
      </BandRow>
      <AttemptTimes attempt={attempt} />
      <AttemptOutcome attempt={attempt} number={number} onWorked={onWorked} />
    </div>
  );
}
