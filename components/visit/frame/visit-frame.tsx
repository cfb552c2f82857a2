'use client';

import type { ReactNode } from 'react';
import type { StepId } from '@/lib/case/steps';
import { CaseFoot } from './case-foot';
import { StepNav } from './step-nav';
import { VisitTop } from './visit-top';

/** Top, rail, sheet, and what is known beside it; upright, the rail lies on top and what is known is a drawer. */
export function VisitFrame({
  shown,
  aside,
  children,
}: {
  shown: StepId | null;
  aside: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_auto_minmax(0,1fr)] overflow-hidden lg:grid-cols-[9.5rem_minmax(0,1fr)_20.25rem] lg:grid-rows-[auto_minmax(0,1fr)]">
      <VisitTop className="lg:col-span-3" />
      <div className="flex min-h-0 flex-col overflow-y-auto lg:border-r lg:border-line lg:py-3.5">
        <StepNav shown={shown} />
        <CaseFoot className="mt-auto pt-4 max-lg:hidden" />
      </div>
      <main className="min-h-0 min-w-0">{children}</main>
      <aside className="min-h-0 overflow-y-auto border-l border-line px-6 pt-4.5 max-lg:hidden">
        {aside}
      </aside>
    </div>
  );
}
