import { CarFront } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { StepState } from '@/components/ui/step-rail';
import { StateIcon } from '@/components/ui/state-icon';
import { StateWord } from '@/components/ui/state-word';
import { StepTicks } from '@/components/ui/step-ticks';
import { type BoardVisit, lookOf, type VisitLook } from '@/lib/case/board';
import { STEP_ORDER } from '@/lib/case/timeline-entries';
import { STOP_REASONS } from '@/lib/case/terms';
import { shortName } from '@/lib/customer/short-name';
import { useFormats } from '@/lib/i18n/use-formats';

const boxes: Record<VisitLook, string> = {
  done: 'border-transparent bg-unknown-tint text-muted [--behind:var(--unknown-tint)]',
  now: 'border-accent border-[1.5px] bg-accent-tint',
  over: 'border-attention border-[1.5px] bg-attention-tint [--behind:var(--attention-tint)]',
  'on-the-way': 'border-accent border-[1.5px] bg-surface',
  planned: 'border-dashed border-line-strong bg-surface',
  missed: 'border-dashed border-attention border-[1.5px] bg-surface',
};

/** A visit on the board: whose, what for, and how it stands. */
export function VisitBlock({
  visit,
  now,
  style,
}: {
  visit: BoardVisit;
  now: string;
  style: { left: string; width: string; top: number };
}) {
  const look = lookOf(visit, now);
  return (
    <Link
      href={`/cases/${visit.caseId}`}
      data-row-link
      prefetch={false}
      title={`${visit.customerName} ${visit.headline}`}
      className={`@container absolute z-[1] h-[71px] overflow-hidden rounded-chip border px-2 py-1.5 text-13 leading-snug hover:border-accent focus-visible:z-10 ${boxes[look]}`}
      style={style}
    >
      <b className="block overflow-hidden text-ellipsis whitespace-nowrap text-ink">
        {shortName(visit.customerName)}
      </b>
      <span className="block overflow-hidden text-ellipsis whitespace-nowrap">{visit.headline}</span>
      <span className="mt-0.5 flex items-center gap-1.5 whitespace-nowrap">
        <Standing visit={visit} look={look} now={now} />
      </span>
    </Link>
  );
}

function Standing({ visit, look, now }: { visit: BoardVisit; look: VisitLook; now: string }) {
  const t = useTranslations('office.board');
  const words = useTranslations('words');
  const formats = useFormats();
  const at = STEP_ORDER.indexOf(visit.step);
  const current: StepState = look === 'over' ? 'attention' : 'now';
  const ticks = STEP_ORDER.map((_, index): StepState =>
    index < at ? 'done' : index === at ? current : 'open',
  );
  switch (look) {
    case 'done': {
      const stopped = STOP_REASONS.find((reason) => reason === visit.result);
      if (stopped) return <StateWord shape="stopped">{words(`result.${stopped}`)}</StateWord>;
      return (
        <>
          {visit.result && <StateWord shape="ok">{words('result.resolved')}</StateWord>}
          {visit.status === 'review' && <span className="truncate">{words('caseStatus.review')}</span>}
        </>
      );
    }
    case 'now':
    case 'over':
      return (
        <span
          className={`inline-flex items-center gap-1.5 font-bold ${look === 'over' ? 'text-attention' : 'text-accent'}`}
        >
          {/* Where only one of the two has room, the word. */}
          <span className="hidden @min-[10rem]:contents">
            <StepTicks states={ticks} label={words(`stepShort.${visit.step}`)} />
          </span>
          {words(`stepShort.${visit.step}`)}
          {look === 'over' &&
            visit.endsAt &&
            ` ${t('over', { length: formats.duration(Date.parse(now) - Date.parse(visit.endsAt)) })}`}
        </span>
      );
    case 'on-the-way':
      return (
        <span className="inline-flex items-center gap-1.5 font-bold text-accent">
          <CarFront aria-hidden="true" className="size-4" />
          {t('onTheWay')}
        </span>
      );
    case 'planned':
      return (
        <span className="text-muted">
          {visit.startsAt && t('planned', { time: formats.time(visit.startsAt) })}
        </span>
      );
    case 'missed':
      return (
        <span className="inline-flex items-center gap-1.5 font-bold text-attention">
          <StateIcon shape="attention" />
          {visit.startsAt && t('late', { time: formats.time(visit.startsAt) })}
        </span>
      );
  }
}
