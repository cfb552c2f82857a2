'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { stretches } from '@/lib/case/attempts';
import type { Attempt } from '@/lib/case/state';
import { useFormats } from '@/lib/i18n/use-formats';
import { DAY, place, type Ruler } from './ruler';

/** An attempt's stretches on the common ruler: waiting is hatched, work is solid. Told in words to screen readers. */
export function AttemptTrack({ attempt, ruler }: { attempt: Attempt; ruler: Ruler }) {
  const t = useTranslations('visit.resolution');
  const words = useTranslations('words.phase');
  const formats = useFormats();
  const now = new Date(ruler.now).toISOString();
  const open = attempt.endedAt === null;
  const parts = stretches(attempt, now).map((part) => {
    const length = Math.max(0, Date.parse(part.toAt) - Date.parse(part.fromAt));
    const talk = part.kind === 'work' && attempt.channel === 'phone';
    const kind = talk ? t('talk') : words(part.kind);
    return {
      ...part,
      kind,
      length,
      waits: part.kind.startsWith('wait'),
      works: part.kind === 'work' && !talk,
    };
  });
  return (
    <div className="relative self-stretch" style={tickLines(ruler)}>
      <NowLine ruler={ruler} />
      <p className="sr-only">
        {parts
          .map(({ kind, length }) => t('stretch', { kind, length: formats.duration(length) }))
          .join(' · ')}
      </p>
      {parts.map((part, index) => {
        const left = place(ruler, Date.parse(part.fromAt));
        const width = Math.max(0.8, place(ruler, Date.parse(part.toAt)) - left);
        const last = index === parts.length - 1;
        const length = formats.duration(part.length);
        return (
          <div
            key={part.fromAt}
            aria-hidden="true"
            className={`@container absolute top-1/2 z-1 -mt-3.5 flex h-7 items-center justify-center overflow-hidden text-14 leading-none whitespace-nowrap ${
              part.waits
                ? 'hatch-wait text-ink inset-ring inset-ring-accent-line'
                : 'bg-accent text-on-accent'
            } ${index === 0 ? 'rounded-l-[5px]' : ''} ${last && !open ? 'rounded-r-[5px]' : ''}`}
            style={{ left: `${left}%`, width: `${width}%` }}
          >
            <span
              className={`hidden rounded-[3px] px-1 ${room(length)} ${part.waits ? 'bg-accent-tint' : ''}`}
            >
              {!part.works && (
                <span className={`hidden pr-1 ${room(`${part.kind} ${length}`)}`}>{part.kind}</span>
              )}
              {length}
            </span>
          </div>
        );
      })}
    </div>
  );
}

/** The scale over the tracks: round times, and the time it is now. */
export function RulerScale({ ruler }: { ruler: Ruler }) {
  const formats = useFormats();
  const now = place(ruler, ruler.now);
  const [first = 0, second = 0] = ruler.ticks;
  const days = second - first >= DAY;
  return (
    <div className="relative h-6.5 text-14 text-muted" aria-hidden="true">
      {ruler.ticks.map((tick) => {
        const left = place(ruler, tick);
        if (Math.abs(left - now) < 17) return null;
        const shift = left < 4 ? '0' : left > 96 ? '-100%' : '-50%';
        return (
          <span
            key={tick}
            className="absolute whitespace-nowrap"
            style={{ left: `${left}%`, translate: shift }}
          >
            {days ? formats.day(tick) : formats.time(tick)}
          </span>
        );
      })}
      <span
        className="absolute top-0.5 rounded-[4px] bg-ink px-1.75 leading-[22px] font-bold whitespace-nowrap text-paper"
        style={{ left: `${now}%`, translate: now > 94 ? '-100%' : '-50%' }}
      >
        {formats.time(ruler.now)}
      </span>
    </div>
  );
}

function NowLine({ ruler }: { ruler: Ruler }) {
  return (
    <span
      aria-hidden="true"
      className="pointer-events-none absolute -top-px -bottom-px z-2 -ml-px w-0.5 bg-ink"
      style={{ left: `${place(ruler, ruler.now)}%` }}
    />
  );
}

/** A hairline at each tick. */
function tickLines(ruler: Ruler) {
  const step = 100 / Math.max(1, ruler.ticks.length - 1);
  return { backgroundImage: `repeating-linear-gradient(90deg, var(--line) 0 1px, transparent 1px ${step}%)` };
}

/** Widths in rem, each with the look that shows words from that width on. */
const ROOMS = [
  [2.2, '@min-[2.2rem]:inline'],
  [3.4, '@min-[3.4rem]:inline'],
  [5, '@min-[5rem]:inline'],
  [7, '@min-[7rem]:inline'],
  [9, '@min-[9rem]:inline'],
  [12, '@min-[12rem]:inline'],
] as const;

/** Shows words only in a stretch that is long enough for them; full-width letters are about twice as wide. */
function room(words: string): string {
  const ems = Array.from(words).reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.58), 0);
  const needed = ems * 0.875 + 0.7;
  return (ROOMS.find(([rem]) => rem >= needed) ?? ROOMS[ROOMS.length - 1])?.[1] ?? '';
}
