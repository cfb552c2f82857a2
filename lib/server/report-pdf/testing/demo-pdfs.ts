import 'server-only';
import { latestReport, latestSignature } from '@/lib/case/report-state';
import type { CaseState } from '@/lib/case/state';
import { withTrueTimes } from '@/lib/case/true-times';
import { wordsIn } from '@/lib/i18n/testing/report-words';
import { buildDocument } from '@/lib/report/build-document';
import { readCanonical } from '@/lib/report/canonical';
import type { ReportContent } from '@/lib/report/content';
import { createMemoryStore } from '@/lib/sync/memory-store';
import { demoShop } from '@/prisma/seed/demo-shop';
import { demoSteps } from '@/prisma/seed/demo-steps';
import { playSteps } from '@/prisma/seed/play-steps';
import { printable } from '../printable';
import { typeset } from '../typst-thread';

/** A report of the demo, ready to be typeset. */
export type DemoReport = { number: string; content: ReportContent; state: CaseState };

/** Every report that the demo's cases issued, the newest version of each, as if the demo was made at `now`. */
export const demoReports = async (now: Date): Promise<DemoReport[]> => {
  const store = createMemoryStore();
  const steps = [...demoShop(), ...demoSteps(now)];
  await playSteps(() => store, steps);
  const issued = new Set(steps.filter(({ name }) => name === 'report.issue').map(({ ref }) => ref.id));
  return Promise.all(
    Array.from(issued, async (id, index) => {
      const state = (await store.load({ kind: 'case', id }))?.state;
      const content = state && readCanonical(latestReport(state)?.content ?? '');
      if (!content) throw new Error(`the report of ${id} cannot be read`);
      // The store that was played through gives no numbers.
      return { number: `K-2026-${String(index + 1).padStart(5, '0')}`, content, state };
    }),
  );
};

/** Typesets one, as the customer gets it; never one that was kept. */
export const demoPdf = ({ number, content, state }: DemoReport): Promise<Uint8Array> => {
  const told = withTrueTimes(state);
  const report = latestReport(told);
  if (!report) throw new Error(`${number} has no report`);
  const { say, write } = wordsIn(content.language, content.zone);
  const issued = { report, signature: latestSignature(told) };
  const document = buildDocument({ ...content, caseNumber: number }, issued, say, write);
  return typeset('report', printable({ ...document, page: say('page'), late: say('photo.late') }));
};
