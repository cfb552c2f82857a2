'use client';

import { useState } from 'react';
import { type SpotPaper, usePapers } from './use-papers';

/** A paper on its way to the customer: looked at, issued, then shown. */
export function usePaperTurn() {
  const { papers, issued, issue } = usePapers();
  const [asked, setAsked] = useState<{ kind: SpotPaper; at: string }>();
  const [shownId, show] = useState<string>();
  const give = async (kind: SpotPaper) => {
    const id = await issue(kind);
    setAsked(undefined);
    if (id) show(id);
  };
  return {
    papers,
    issued,
    asked,
    ask: (kind: SpotPaper) => setAsked({ kind, at: new Date().toISOString() }),
    give,
    /** The paper that is turned to the customer. */
    shown: issued.find(({ id }) => id === shownId),
    show,
    close: () => {
      setAsked(undefined);
      show(undefined);
    },
  };
}
