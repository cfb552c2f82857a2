'use client';

import { useMemo } from 'react';
import { changedFields } from '@/lib/mutation/changed-fields';
import type { ArgsOf } from '@/lib/mutation/registry';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';

type Named = Required<ArgsOf<'cause.name'>>;

/** The named cause and how to change a part of it; each change is recorded at once. */
export function useCause() {
  const { state } = useVisit();
  const change = useChange();
  const { causeId, causeWords, causeReason, causeSource, causeToldBy, decisive } = state.root;
  const named = useMemo(
    (): Named => ({ causeId, causeWords, causeReason, causeSource, causeToldBy, decisive }),
    [causeId, causeWords, causeReason, causeSource, causeToldBy, decisive],
  );
  const amend = (patch: Partial<Named>, said?: string) => {
    const { now, was } = changedFields(named, patch);
    return change('cause.name', now, said ? { undo: { name: 'cause.name', args: was }, said } : {});
  };
  return { named, namedAt: state.root.causeNamedAt, amend };
}
