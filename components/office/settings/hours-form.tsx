'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { v7 } from 'uuid';
import { SectionHead } from '@/components/ui/section-head';
import type { ArgsOf } from '@/lib/mutation/registry';
import type { WorkingHours } from '@/lib/shop/state';
import { DraftNotice } from '../draft-notice';
import { SaveLine } from '../save-line';
import { useKeptDraft } from '../use-kept-draft';
import { type SaveAnswer, useSaving } from '../use-saving';
import { HoursDay } from './hours-day';
import { stretchesOf, type TypedStretch, typedWeek, WEEK, wrongTyped } from './typed-hours';
import { useFocusWrong } from './use-focus-wrong';

export type SaveHours = (id: string, args: ArgsOf<'working-hours.set-week'>) => Promise<SaveAnswer>;

/** One technician's week, several stretches a day; an empty day is a day off. */
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
  const [given] = useState(() => ({ week: typedWeek(rows, v7) }));
  const { fields, set, restored, settle, discard } = useKeptDraft(`hours ${technician.id}`, given);
  const { week } = fields;
  const [tried, setTried] = useState<readonly string[]>([]);
  const form = useFocusWrong(tried);
  const wrong = wrongTyped(week);
  const send = async () => {
    setTried([...wrong.keys()]);
    if (wrong.size > 0) return;
    const args = { technicianId: technician.id, stretches: stretchesOf(week) };
    if (await save((id) => saveHours(id, args))) settle({ week });
  };
  const change = (changed: TypedStretch) =>
    set({ week: week.map((one) => (one.id === changed.id ? changed : one)) });
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      className="mb-7"
    >
      <SectionHead title={technician.name} className="mb-2" />
      {restored && <DraftNotice onDiscard={discard} />}
      <div className="mb-2 grid grid-cols-2 gap-x-2 gap-y-4 sm:grid-cols-4 xl:grid-cols-7">
        {WEEK.map((weekday) => (
          <HoursDay
            key={weekday}
            technician={technician.name}
            weekday={t(`weekday.${weekday}`)}
            stretches={week.filter((one) => one.weekday === weekday)}
            wrong={(one) => (tried.length > 0 ? (wrong.get(one.id) ?? null) : null)}
            onChange={change}
            onAdd={() => set({ week: [...week, { id: v7(), weekday, from: '', to: '' }] })}
            onRemove={({ id }) => set({ week: week.filter((one) => one.id !== id) })}
          />
        ))}
      </div>
      <SaveLine busy={busy} problem={problem} savedAt={savedAt} />
    </form>
  );
}
