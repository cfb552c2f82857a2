import { Tablet } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { type BoardVisit, linesOf, spanOf } from '@/lib/case/board';
import type { TechnicianDay } from '@/lib/case/free-slots';
import { useFormats } from '@/lib/i18n/use-formats';
import { minuteOf, placeOf, type Scale } from './scale';
import { VisitBlock } from './visit-block';

/** A tablet that has been silent for longer than this while its owner is out is worth a word. */
const SILENT = 30 * 60_000;
/** Part of the day's width that a block has at least, or its words had no room. */
const LEAST = 0.085;
/** Height of a line, in pixels. */
const LINE = 85;

/** A technician's day: visits as blocks, free time outlined, time off hatched. */
export function TechnicianLane({
  name,
  day,
  visits,
  heardAt,
  scale,
  now,
  zone,
}: {
  name: string;
  day: TechnicianDay;
  visits: readonly BoardVisit[];
  heardAt: string | undefined;
  scale: Scale;
  now: string;
  zone: string;
}) {
  const t = useTranslations('office.board');
  const formats = useFormats();
  const out = visits.some(({ leftForAt, arrivedAt, leftAt }) => (leftForAt ?? arrivedAt) && !leftAt);
  const silent = out && (!heardAt || Date.parse(now) - Date.parse(heardAt) > SILENT);
  const heard = heardAt ? t(silent ? 'notHeard' : 'heard', { time: formats.time(heardAt) }) : t('neverHeard');
  const hour = 100 / ((scale.to - scale.from) / 60);
  const least = Math.round((scale.to - scale.from) * LEAST);
  const spans = visits.map((visit) => {
    const { from, to } = spanOf(visit, now);
    const begins = minuteOf(from, day.day, zone);
    return { from: begins, to: Math.max(begins + least, minuteOf(to, day.day, zone)) };
  });
  const lines = linesOf(spans);
  const off = [
    ...day.works.map((work, index) => ({ from: day.works[index - 1]?.to ?? scale.from, to: work.from })),
    { from: day.works.at(-1)?.to ?? scale.from, to: scale.to },
  ].filter(({ from, to }) => to > from);
  return (
    <li className="grid min-h-[86px] border-b border-line md:grid-cols-[168px_minmax(0,1fr)]">
      <div className="z-[2] border-line-strong bg-surface py-2.5 pr-2 pl-4 leading-snug md:border-r">
        <b className="block text-15">{name}</b>
        <span
          className={`flex items-center gap-1.5 text-13 whitespace-nowrap ${silent ? 'font-bold text-attention' : 'text-muted'}`}
        >
          <Tablet aria-hidden="true" className="size-4" />
          {heard}
        </span>
      </div>
      <div
        className="relative"
        style={{
          minHeight: LINE * (1 + Math.max(0, ...lines)),
          backgroundImage: `repeating-linear-gradient(90deg, transparent 0 calc(${hour}% - 1px), var(--line) calc(${hour}% - 1px) ${hour}%)`,
        }}
      >
        {off.map(({ from, to }) => (
          <span
            key={from}
            className="absolute inset-y-0 grid place-items-center hatch text-13 text-muted"
            style={placeOf(from, to, scale)}
          >
            {to - from >= 120 && <span className="bg-surface px-2">{t('off')}</span>}
          </span>
        ))}
        {day.slots.map((slot) => (
          <span
            key={slot.startsAt}
            className="absolute inset-y-[7px] grid place-items-center overflow-hidden rounded-chip border border-dashed border-accent-line px-1 text-center text-13 text-accent"
            style={placeOf(slot.from, slot.to, scale)}
          >
            {t('free', { from: formats.time(slot.startsAt), to: formats.time(slot.endsAt) })}
          </span>
        ))}
        {visits.map((visit, index) => (
          <VisitBlock
            key={`${visit.caseId} ${visit.startsAt ?? visit.arrivedAt}`}
            visit={visit}
            now={now}
            style={{
              ...placeOf(spans[index]?.from ?? 0, spans[index]?.to ?? 0, scale),
              top: (lines[index] ?? 0) * LINE + 7,
            }}
          />
        ))}
      </div>
    </li>
  );
}
