'use client';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Rating } from '@/lib/case/state';
import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';
import { type ChangeCase, useCaseChange } from './use-case-change';

/** A bad rating that the office has not taken note of yet, on top of its case. */
export function UnhappyNotice({
  caseId,
  rating,
  changeCase,
}: {
  caseId: string;
  rating: Rating;
  changeCase: ChangeCase;
}) {
  const t = useTranslations('office.unhappy');
  const formats = useFormats();
  const { change, busy, problem } = useCaseChange(caseId, changeCase);
  const time = formats.shortDayTime(rating.changedAt ?? rating.ratedAt);
  return (
    <Notice
      tone="attention"
      title={t('title', { score: rating.score, time })}
      className="mb-3"
      action={
        <Button size="small" busy={busy} onClick={() => void change('rating.seen', { id: rating.id })}>
          {t('seen')}
        </Button>
      }
    >
      {rating.words && <p className="whitespace-pre-line">{t('quote', { words: rating.words })}</p>}
      {problem && <p role="alert">{problem}</p>}
    </Notice>
  );
}
