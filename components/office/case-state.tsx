import { CarFront, Hand } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { ReactNode } from 'react';
import type { StateShape } from '@/components/ui/state-icon';
import { StateWord, type Tone } from '@/components/ui/state-word';
import { CASE_STATUSES, RESULTS, type CaseStatus } from '@/lib/case/terms';

const looks: Record<CaseStatus, { shape: StateShape; tone: Tone; icon?: ReactNode }> = {
  received: { shape: 'info', tone: 'attention' },
  scheduled: { shape: 'waiting', tone: 'unknown' },
  'en-route': {
    shape: 'waiting',
    tone: 'accent',
    icon: <CarFront aria-hidden="true" className="size-[1.25em]" />,
  },
  'on-site': {
    shape: 'waiting',
    tone: 'accent',
    icon: <Hand aria-hidden="true" className="size-[1.25em]" />,
  },
  'follow-up': { shape: 'partly', tone: 'attention' },
  review: { shape: 'waiting', tone: 'accent' },
  closed: { shape: 'ok', tone: 'ok' },
  cancelled: { shape: 'refused', tone: 'unknown' },
};

const oneOf = <Code extends string>(codes: readonly Code[], value: string | null): Code | undefined =>
  codes.find((code) => code === value);

/** Where a case stands, by shape and word; a closed one that was not solved says so. */
export function CaseState({
  status,
  result,
  className,
}: {
  status: string;
  result: string | null;
  className?: string;
}) {
  const t = useTranslations('words');
  const known = oneOf(CASE_STATUSES, status) ?? 'received';
  const outcome = oneOf(RESULTS, result);
  const solved = outcome === 'resolved' || outcome === 'resolved-by-phone';
  if (known === 'closed' && outcome && !solved) {
    return (
      <StateWord shape="stopped" className={className}>
        {t('concept.stop')}
      </StateWord>
    );
  }
  const { shape, tone, icon } = looks[known];
  return (
    <StateWord shape={shape} tone={tone} icon={icon} className={className}>
      {t(`caseStatus.${known}`)}
    </StateWord>
  );
}
