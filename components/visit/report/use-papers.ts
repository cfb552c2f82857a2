'use client';

import { useMemo } from 'react';
import { mayIssue } from '@/lib/case/papers';
import type { PaperKind } from '@/lib/case/terms';
import { withTrueTimes } from '@/lib/case/true-times';
import { buildPaper } from '@/lib/report/build-paper';
import { sha256Hex } from '@/lib/report/link-secret';
import { paperAtHand } from '@/lib/report/paper-at-hand';
import { canonicalPaper } from '@/lib/report/paper-content';
import { newId } from '@/lib/tablet/new-id';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';

/** What is issued on the spot; a credit note is the office's. */
const SPOT_PAPERS = ['estimate', 'invoice', 'receipt', 'contract'] as const satisfies readonly PaperKind[];
export type SpotPaper = (typeof SPOT_PAPERS)[number];

/** The papers of the fee: what would be issued now, and what was. */
export function usePapers() {
  const { state, customer, shop, me } = useVisit();
  const change = useChange();
  const papers = useMemo(() => {
    const { language } = state.root;
    const input = { customer, shop, language, technicianName: me.name };
    return SPOT_PAPERS.map((kind) => {
      const draft = buildPaper(state, kind, input);
      return { kind, draft, atHand: paperAtHand(state, kind, draft), possible: mayIssue(state, kind) };
    });
  }, [state, customer, shop, me.name]);
  const told = useMemo(() => withTrueTimes(state).papers, [state]);

  /** @returns the id of the issued paper, or null where it was refused */
  const issue = async (kind: SpotPaper): Promise<string | null> => {
    const draft = papers.find((paper) => paper.kind === kind)?.draft;
    if (!draft) return null;
    const { serial, language, total, addressee } = draft;
    const content = canonicalPaper(draft);
    const id = newId();
    const contentHash = await sha256Hex(crypto.subtle, content);
    const said = { id, kind, serial, language, total, addressee, correctsId: null, content, contentHash };
    return (await change('paper.issue', said)) ? id : null;
  };
  return { papers, issued: told, issue };
}
