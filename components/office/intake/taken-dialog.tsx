'use client';

import Link from 'next/link';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button, buttonClass } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { StateWord } from '@/components/ui/state-word';
import { useFormats } from '@/lib/i18n/use-formats';

export type Taken = {
  caseId: string;
  number: string;
  appointment: { technicianId: string; startsAt: string } | null;
};

/** The case was made: its number, who goes when, and on to the next call. */
export function TakenDialog({
  taken,
  userNames,
  onNext,
}: {
  taken: Taken | null;
  userNames: Readonly<Record<string, string>>;
  onNext: () => void;
}) {
  const t = useTranslations('intake.done');
  const formats = useFormats();
  if (!taken) return null;
  const { appointment } = taken;
  return (
    <Dialog
      open
      width="small"
      onClose={onNext}
      title={<StateWord shape="ok">{t('title', { number: taken.number })}</StateWord>}
      actions={
        <>
          <Button onClick={onNext}>{t('another')}</Button>
          <Link href={`/cases/${taken.caseId}`} prefetch={false} className={buttonClass('primary')}>
            {t('open')}
          </Link>
        </>
      }
    >
      {appointment
        ? t('booked', {
            when: formats.dayTime(appointment.startsAt),
            who: userNames[appointment.technicianId] ?? '',
          })
        : t('title', { number: taken.number })}
    </Dialog>
  );
}
