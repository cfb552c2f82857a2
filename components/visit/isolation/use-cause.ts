'use client';

import { useMemo } from 'react';
import type { ArgsOf } from '@/lib/mutation/registry';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';

type Named = ArgsOf<'cause.name'>;

/** The named cause and how to change a part of it; each change is recorded at once. */
export function useCause() {
  const { state } = useVisit();
  const change = useChange();
  const { causeId, causeWords, causeReason, causeSource, causeToldBy, decisive } = state.root;
  const named = useMemo(
    (): Named => ({ causeId, causeWords, causeReason, causeSource, causeToldBy, decisive }),
    [causeId, causeWords, causeReason, causeSource, causeToldBy, decisive],
  );
  const amend = (patch: Partial<Named>, said?: string) =>
    change(
      'cause.name',
      { ...named, ...patch },
      said ? { undo: { name: 'cause.name', args: named }, said } : {},
    );
  return { named, namedAt: state.root.causeNamedAt, amend };
}
