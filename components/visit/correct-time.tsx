'use client';

import { Clock } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { useFormats } from '@/lib/i18n/use-formats';
import { useChange } from '@/lib/tablet/use-change';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

const minuteOfDay = (time: string): number => {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
};

/** The same day's other time of day; what would lie in the future was the day before. */
const moved = (at: string, from: string, to: string): string => {
  const then = Date.parse(at) + (minuteOfDay(to) - minuteOfDay(from)) * MINUTE;
  return new Date(then > Date.now() ? then - DAY : then).toISOString();
};

/**
 * When an entry was made, to put right where it was written down late; the time first recorded stays beside it.
 * @param row the entry as it stands
 */
export function CorrectTime({
  list,
  row,
}: {
  list: 'symptoms' | 'checks' | 'verifications';
  row: { id: string; recordedAt: string; correctedAt: string | null };
}) {
  const t = useTranslations('visit.time');
  const action = useTranslations('common.action');
  const change = useChange();
  const formats = useFormats();
  const shown = formats.time(row.recordedAt).padStart(5, '0');
  const [open, setOpen] = useState(false);
  const [time, setTime] = useState(shown);
  const save = async () => {
    const at = moved(row.recordedAt, shown, time);
    const undo = { name: 'time.correct', args: { list, id: row.id, at: row.recordedAt } } as const;
    if (await change('time.correct', { list, id: row.id, at }, { said: t('said', { time }), undo }))
      setOpen(false);
  };
  return (
    <>
      <Button
        kind="text"
        size="small"
        aria-label={t('correct', { time: formats.time(row.recordedAt) })}
        onClick={() => {
          setTime(shown);
          setOpen(true);
        }}
      >
        <Clock aria-hidden="true" className="size-4.5" />
        {formats.time(row.recordedAt)}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('title')}
        width="small"
        actions={
          <Button kind="primary" disabled={!/^\d\d:\d\d$/.test(time)} onClick={() => void save()}>
            {action('save')}
          </Button>
        }
      >
        <TextField
          data-first-focus
          type="time"
          label={t('label')}
          hint={row.correctedAt === null ? t('hint') : t('first', { time: formats.time(row.correctedAt) })}
          value={time}
          onChange={({ target }) => setTime(target.value)}
          onEnter={() => void save()}
        />
      </Dialog>
    </>
  );
}
