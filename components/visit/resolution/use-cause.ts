'use client';

import { useTranslations } from 'next-intl';
import type { Attempt, CaseRoot } from '@/lib/case/state';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';

type Named = Pick<CaseRoot, 'causeId' | 'causeWords' | 'causeReason' | 'causeSource' | 'causeToldBy'>;

const namedOf = ({ causeId, causeWords, causeReason, causeSource, causeToldBy }: CaseRoot): Named => ({
  causeId,
  causeWords,
  causeReason,
  causeSource,
  causeToldBy,
});

/** The named cause, and how it is refined: what decided it stays as isolation left it. */
export function useCause() {
  const t = useTranslations('visit.resolution.cause');
  const change = useChange();
  const { state } = useVisit();
  const named = namedOf(state.root);
  const { decisive } = state.root;
  const refine = (patch: Partial<Named>) =>
    change(
      'cause.name',
      { ...named, ...patch, decisive },
      { said: t('saved'), undo: { name: 'cause.name', args: { ...named, decisive } } },
    );
  return {
    named,
    refine,
    /** Takes what an attempt taught as the reason, told as theirs; a reason that stands already stays. */
    refineFrom: async (attempt: Attempt) => {
      if (attempt.learnt === null || named.causeReason !== null) return;
      const causeToldBy = attempt.learntFrom ?? attempt.personName;
      await refine({ causeReason: attempt.learnt, causeSource: 'told', causeToldBy });
    },
  };
}
