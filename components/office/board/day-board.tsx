import { useTranslations } from '@/lib/i18n/use-translations';
import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';
import { type BoardDay, spanOf } from '@/lib/case/board';
import type { DayOfTechnicians } from '@/lib/case/free-slots';
import { useFormats } from '@/lib/i18n/use-formats';
import { minuteOf, scaleOf } from './scale';
import { TechnicianLane } from './technician-lane';

/** Everybody's day by the hour, with the moment that it is, and who still waits for a slot. */
export function DayBoard({
  board,
  day,
  userNames,
  now,
  zone,
}: {
  board: BoardDay;
  day: DayOfTechnicians;
  userNames: Readonly<Record<string, string>>;
  now: string;
  zone: string;
}) {
  const t = useTranslations('office.board');
  const formats = useFormats();
  const ends = board.visits.flatMap((visit) => {
    const span = spanOf(visit, now);
    return [minuteOf(span.from, day.day, zone), minuteOf(span.to, day.day, zone)];
  });
  const works = day.technicians.flatMap(({ works: hours }) => hours.flatMap(({ from, to }) => [from, to]));
  const scale = scaleOf([...ends, ...works]);
  const minute = minuteOf(now, day.day, zone);
  const today = minute > 0 && minute < 1440 && minute >= scale.from && minute <= scale.to;
  const place = `calc(168px + (100% - 168px) * ${(minute - scale.from) / (scale.to - scale.from)})`;
  const hours = Array.from({ length: (scale.to - scale.from) / 60 }, (_, index) => scale.from / 60 + index);
  return (
    <section
      aria-label={t('lanes')}
      className="relative overflow-hidden rounded-card border border-line-strong bg-surface max-md:overflow-x-auto"
    >
      <div className="max-md:min-w-[44rem]">
        <div className="grid h-7 grid-cols-[168px_minmax(0,1fr)] border-b border-line text-13 leading-7 text-muted max-md:hidden">
          <span className="pl-4">{t('technician')}</span>
          <div aria-hidden="true" className="relative">
            {hours.map((hour, index) => (
              <span
                key={hour}
                className="absolute translate-x-1.5"
                style={{ left: `${(index / hours.length) * 100}%` }}
              >
                {index === 0 ? t('hour', { hour }) : hour}
              </span>
            ))}
          </div>
        </div>
        {today && (
          <div className="max-md:hidden">
            <span
              className="absolute top-1 z-[3] -translate-x-1/2 rounded-[4px] bg-ink px-1.5 text-13 leading-5 font-bold text-paper"
              style={{ left: place }}
            >
              <span className="sr-only">{t('now', { time: formats.time(now) })}</span>
              <span aria-hidden="true">{formats.time(now)}</span>
            </span>
            <span
              aria-hidden="true"
              className="pointer-events-none absolute top-7 bottom-0 -ml-px w-0.5 bg-ink"
              style={{ left: place }}
            />
          </div>
        )}
        {day.technicians.length === 0 && <p className="p-4 text-muted">{t('noTechnicians')}</p>}
        <ul>
          {day.technicians.map((technician) => (
            <TechnicianLane
              key={technician.technicianId}
              name={userNames[technician.technicianId] ?? ''}
              day={technician}
              visits={board.visits.filter(({ technicianId }) => technicianId === technician.technicianId)}
              heardAt={board.heard[technician.technicianId]}
              scale={scale}
              now={now}
              zone={zone}
            />
          ))}
        </ul>
        {board.unassigned.length > 0 && (
          <div className="relative z-[2] grid bg-attention-tint md:grid-cols-[168px_minmax(0,1fr)]">
            <b className="py-2.5 pr-2 pl-4 text-15">
              {t('unassigned')}{' '}
              <span className="font-normal">{t('unassignedCount', { count: board.unassigned.length })}</span>
            </b>
            <ul>
              {board.unassigned.map((waiting) => (
                <li
                  key={waiting.caseId}
                  className="flex min-h-11 flex-wrap items-center gap-x-3 px-3 text-13"
                >
                  <b>
                    {waiting.customerName}
                    {waiting.city && ` (${waiting.city})`}
                  </b>
                  <span>{waiting.headline}</span>
                  <Urgency urgency={waiting.urgency} />
                  <span className="text-muted">
                    {t('taken', { time: formats.shortDayTime(waiting.openedAt) })}
                  </span>
                  <Link
                    href={`/cases/${waiting.caseId}`}
                    prefetch={false}
                    data-row-link
                    className={buttonClass('text', 'small', 'ml-auto')}
                  >
                    {t('toSlot')}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}

function Urgency({ urgency }: { urgency: string }) {
  const words = useTranslations('words.urgency');
  const known = (['today', 'this-week', 'no-hurry'] as const).find((one) => one === urgency);
  return known ? (
    <span className={known === 'today' ? 'font-bold text-attention' : ''}>{words(known)}</span>
  ) : null;
}
