'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useCause } from '@/components/visit/isolation/use-cause';
import type { Attempt } from '@/lib/case/state';

/** Takes what an attempt taught as the cause's reason, told as theirs; a reason that stands already stays. */
export function useRefineFrom() {
  const t = useTranslations('visit.resolution.cause');
  const { named, amend } = useCause();
  return async (attempt: Attempt) => {
    if (attempt.learnt === null || named.causeReason !== null) return;
    const causeToldBy = attempt.learntFrom ?? attempt.personName;
    await amend({ causeReason: attempt.learnt, causeSource: 'told', causeToldBy }, t('saved'));
  };
}
