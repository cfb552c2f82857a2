'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { StateIcon } from '@/components/ui/state-icon';
import type { TechnicianDay } from '@/lib/case/free-slots';
import { useFormats } from '@/lib/i18n/use-formats';

export type Scale = { from: number; to: number };

const clock = (minute: number): string =>
  `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

/**
 * One technician's day on a ruler: hatched while off, grey where promised, buttons where free.
 * @param scale minutes of the day that the ruler begins and ends with
 */
export function DayLane({
  name,
  note,
  day,
  scale,
  chosen,
  onChoose,
}: {
  name: string;
  note: string;
  day: TechnicianDay;
  scale: Scale;
  /** Beginning of the slot that was chosen, ISO text. */
  chosen: string | null;
  onChoose: (slot: TechnicianDay['slots'][number]) => void;
}) {
  const t = useTranslations('intake.slots');
  const formats = useFormats();
  const place = ({ from, to }: Scale) => {
    const length = scale.to - scale.from;
    const left = (Math.max(from, scale.from) - scale.from) / length;
    const right = (Math.min(to, scale.to) - scale.from) / length;
    return { left: `${left * 100}%`, width: `calc(${Math.max(0, right - left) * 100}% - 2px)` };
  };
  const off = offTimes(day, scale);
  const marked = day.slots.some((slot) => slot.startsAt === chosen);
  const hour = 100 / ((scale.to - scale.from) / 60);
  return (
    <li
      className={`grid grid-cols-[1fr_auto] gap-x-2 py-2 text-13 leading-normal ${marked ? '-mx-3 rounded-card bg-accent-tint px-3' : 'border-b border-line'}`}
    >
      <b className="text-15">{name}</b>
      <span className="self-end text-right text-muted">{note}</span>
      <div
        className="relative col-span-2 mt-1 h-[38px] overflow-hidden rounded-chip border border-line bg-surface"
        style={{
          backgroundImage: `repeating-linear-gradient(90deg, transparent 0 calc(${hour}% - 1px), var(--line) calc(${hour}% - 1px) ${hour}%)`,
        }}
      >
        {off.map((span) => (
          <span key={span.from} className="absolute inset-y-0 hatch" style={place(span)} />
        ))}
        {day.taken.map((span) => (
          <span
            key={span.from}
            className="absolute inset-y-0.5 flex items-center justify-center overflow-hidden rounded-[4px] bg-unknown-tint whitespace-nowrap text-muted"
            style={place(span)}
          >
            {t('visit')}
          </span>
        ))}
        {day.slots.map((slot) => {
          const on = slot.startsAt === chosen;
          return (
            <button
              key={slot.startsAt}
              type="button"
              aria-pressed={on}
              aria-label={t('offer', {
                name,
                day: formats.day(slot.startsAt),
                from: clock(slot.from),
                to: clock(slot.to),
              })}
              onClick={() => onChoose(slot)}
              className={`absolute inset-y-0.5 flex items-center justify-center gap-1 overflow-hidden rounded-[4px] border-[1.5px] font-bold whitespace-nowrap focus-visible:z-10 focus-visible:-outline-offset-2 ${on ? 'border-accent bg-accent text-on-accent' : 'border-accent-line bg-surface text-accent hover:bg-accent-tint'}`}
              style={place(slot)}
            >
              {on && <StateIcon shape="check" className="size-4" />}
              {clock(slot.from)}
            </button>
          );
        })}
      </div>
    </li>
  );
}

/** What lies outside of somebody's working hours. */
const offTimes = ({ works }: TechnicianDay, scale: Scale): Scale[] => {
  const times: Scale[] = [];
  let from = scale.from;
  for (const work of works) {
    if (work.from > from) times.push({ from, to: work.from });
    from = Math.max(from, work.to);
  }
  if (from < scale.to) times.push({ from, to: scale.to });
  return times;
};
