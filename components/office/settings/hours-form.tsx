'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useRef, useState } from 'react';
import { v7 } from 'uuid';
import { controlClass } from '@/components/ui/field';
import { SectionHead } from '@/components/ui/section-head';
import type { ArgsOf } from '@/lib/mutation/registry';
import type { WorkingHours } from '@/lib/shop/state';
import { SaveLine } from '../save-line';
import { type SaveAnswer, useSaving } from '../use-saving';

export type SaveHours = (
  rows: readonly { id: string; args: ArgsOf<'working-hours.set'> }[],
) => Promise<SaveAnswer>;

/** Monday first, as a week of work goes. */
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

type Day = { rowId: string; from: string; to: string };

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const minuteOf = (text: string): number => {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return hour * 60 + minute;
};
const isOff = (day: Day): boolean => day.from === '' && day.to === '';
/** What is not as it has to be: an end alone, or an end before the beginning. */
const wrongIn = (day: Day): 'half' | 'wrong' | null => {
  if (isOff(day)) return null;
  if (day.from === '' || day.to === '') return 'half';
  return minuteOf(day.from) < minuteOf(day.to) ? null : 'wrong';
};

/** One technician's week; an empty day is a day off. */
export function HoursForm({
  technician,
  rows,
  saveHours,
}: {
  technician: { id: string; name: string };
  rows: readonly WorkingHours[];
  saveHours: SaveHours;
}) {
  const t = useTranslations('settings.hours');
  const { save, busy, problem, savedAt } = useSaving();
  const [days, setDays] = useState<Record<number, Day>>(() =>
    Object.fromEntries(
      WEEK.map((weekday) => {
        const row = rows.find((one) => one.weekday === weekday);
        const works = row && row.startsMinute < row.endsMinute;
        return [
          weekday,
          {
            rowId: row?.id ?? v7(),
            from: works ? clock(row.startsMinute) : '',
            to: works ? clock(row.endsMinute) : '',
          },
        ];
      }),
    ),
  );
  const [tried, setTried] = useState(false);
  // An id for each day's change, kept while the same try is sent again.
  const ids = useRef<{ of: string; each: string[] }>({ of: '', each: [] });
  const set = (weekday: number, change: Partial<Day>) =>
    setDays((before) => {
      const day = before[weekday];
      return day ? { ...before, [weekday]: { ...day, ...change } } : before;
    });
  const send = () => {
    setTried(true);
    if (Object.values(days).some(wrongIn)) return;
    void save((id) => {
      if (ids.current.of !== id) ids.current = { of: id, each: WEEK.map(() => v7()) };
      return saveHours(
        WEEK.flatMap((weekday, index) => {
          const day = days[weekday];
          const changeId = ids.current.each[index];
          if (!day || !changeId) return [];
          const [startsMinute, endsMinute] = isOff(day) ? [0, 0] : [minuteOf(day.from), minuteOf(day.to)];
          const args = { id: day.rowId, technicianId: technician.id, weekday, startsMinute, endsMinute };
          return [{ id: changeId, args }];
        }),
      );
    });
  };
  const input = `${controlClass} h-control px-1.5!`;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      className="mb-7"
    >
      <SectionHead title={technician.name} className="mb-2" />
      <div className="mb-2 grid grid-cols-2 gap-2 sm:grid-cols-4 xl:grid-cols-7">
        {WEEK.map((weekday) => {
          const day = days[weekday];
          if (!day) return null;
          const name = t(`weekday.${weekday}`);
          const wrong = tried ? wrongIn(day) : null;
          return (
            <fieldset key={weekday} className="min-w-0 text-13">
              <legend className="mb-1">
                {name} {isOff(day) && <span className="text-muted">{t('off')}</span>}
              </legend>
              <div className="grid gap-1">
                <input
                  type="time"
                  step={600}
                  aria-invalid={wrong ? true : undefined}
                  aria-label={t('from', { name: technician.name, weekday: name })}
                  value={day.from}
                  onChange={(event) => set(weekday, { from: event.target.value })}
                  className={input}
                />
                <input
                  type="time"
                  step={600}
                  aria-label={t('to', { name: technician.name, weekday: name })}
                  aria-invalid={wrong ? true : undefined}
                  value={day.to}
                  onChange={(event) => set(weekday, { to: event.target.value })}
                  className={input}
                />
              </div>
              {wrong && (
                <p role="alert" className="font-bold text-faulty">
                  {t(wrong)}
                </p>
              )}
            </fieldset>
          );
        })}
      </div>
      <SaveLine busy={busy} problem={problem} savedAt={savedAt} />
    </form>
  );
}
