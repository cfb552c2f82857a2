'use client';

import { useLocale } from 'next-intl';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { DayOfTechnicians } from '@/lib/case/free-slots';
import { useFormats } from '@/lib/i18n/use-formats';
import { DayLane, type Scale } from './day-lane';
import type { IntakeDraft, Patch } from './intake-draft';
import { OtherTime } from './other-time';

/** The hours that anybody works or is promised on any of the days. */
const scaleOf = (days: readonly DayOfTechnicians[]): Scale => {
  const spans = days.flatMap(({ technicians }) =>
    technicians.flatMap(({ works, taken }) => [...works, ...taken]),
  );
  const from = Math.min(9 * 60, ...spans.map((span) => span.from));
  const to = Math.max(18 * 60, ...spans.map((span) => span.to));
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
};

const noon = (day: string): string => `${day}T03:00:00.000Z`;

/** 3: when, and who goes: the week's days with how much is free, the chosen day by technician. */
export function ScheduleColumn({
  draft,
  patch,
  days,
  userNames,
  lastTechnicianId,
  alone,
}: {
  draft: IntakeDraft;
  patch: Patch;
  days: readonly DayOfTechnicians[];
  userNames: Readonly<Record<string, string>>;
  lastTechnicianId: string | null;
  /** A shop of one: the name says nothing. */
  alone: boolean;
}) {
  const t = useTranslations('intake.slots');
  const locale = useLocale();
  const formats = useFormats();
  const shown = days.find(({ day }) => day === draft.day) ?? days[0];
  if (!shown) return null;
  const scale = scaleOf(days);
  const hours = Array.from({ length: (scale.to - scale.from) / 60 }, (_, index) => scale.from / 60 + index);
  const free = (one: DayOfTechnicians) =>
    one.technicians.reduce((sum, technician) => sum + technician.slots.length, 0);
  return (
    <>
      <div role="group" aria-label={t('week')} className="mb-2 grid grid-cols-7 gap-1">
        {days.map((one) => (
          <button
            key={one.day}
            type="button"
            aria-pressed={one.day === shown.day}
            onClick={() => patch({ day: one.day })}
            className={`min-w-0 rounded-chip border px-0.5 py-1 text-center text-12 leading-tight whitespace-nowrap ${one.day === shown.day ? 'border-accent bg-accent-tint font-bold text-accent' : 'border-line-strong bg-surface hover:border-accent'}`}
          >
            <span className="block overflow-hidden">
              {formats.day(noon(one.day)).replace(/^\d+月| \w{3}$/, '')}
            </span>
            <span className={free(one) === 0 ? 'text-muted' : ''}>
              {one.holiday ? t('holiday') : t('free', { count: free(one) })}
            </span>
          </button>
        ))}
      </div>
      <div aria-hidden="true" className="relative h-[18px] text-13 leading-[18px] text-muted">
        {hours
          .filter((_, index) => index % 2 === 0)
          .map((hour, index) => (
            <span
              key={hour}
              className={`absolute ${index === 0 ? '' : '-translate-x-1/2'}`}
              style={{ left: `${((hour * 60 - scale.from) / (scale.to - scale.from)) * 100}%` }}
            >
              {index === 0 ? t('hour', { hour }) : hour}
            </span>
          ))}
      </div>
      <ul>
        {shown.technicians.map((technician) => (
          <DayLane
            key={technician.technicianId}
            name={alone ? '' : (userNames[technician.technicianId] ?? '')}
            note={noteOf(technician, shown)}
            day={technician}
            scale={scale}
            chosen={draft.technicianId === technician.technicianId ? (draft.slot?.startsAt ?? null) : null}
            onChoose={({ startsAt, endsAt }) =>
              patch({
                technicianId: technician.technicianId,
                slot: { startsAt, endsAt },
                other: null,
                day: shown.day,
                readBack: false,
              })
            }
          />
        ))}
      </ul>
      {shown.technicians.every(({ slots }) => slots.length === 0) && (
        <p className="py-2 text-13 text-muted">
          {shown.holiday ? `${shown.holiday[locale]}。` : ''}
          {t('none')}
        </p>
      )}
      {draft.other && (
        <OtherTime
          other={draft.other}
          technicianId={draft.technicianId}
          technicians={shown.technicians.map(({ technicianId }) => ({
            value: technicianId,
            label: userNames[technicianId] ?? '',
          }))}
          onChange={(change) => patch({ ...change, slot: null, readBack: false })}
        />
      )}
    </>
  );

  function noteOf(technician: DayOfTechnicians['technicians'][number], day: DayOfTechnicians): string {
    const parts = [
      technician.technicianId === lastTechnicianId ? t('last') : null,
      technician.works.length === 0 ? (day.holiday ? t('holiday') : t('off')) : null,
      technician.visits > 0 ? t('visits', { count: technician.visits }) : null,
      technician.works.length > 0 && technician.slots.length === 0 ? t('full') : null,
    ];
    return formats.dotted(parts);
  }
}
