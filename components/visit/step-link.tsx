'use client';

import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonClass, type ButtonKind } from '@/components/ui/button';
import { goOnClick } from '@/components/visit/frame/go';
import type { StepId } from '@/lib/case/steps';
import { useVisit } from '@/lib/tablet/visit-context';

/** Leads to another step within the page; it stays a link for a new tab. */
export function StepLink({
  to,
  kind = 'primary',
  arrow = kind === 'primary',
  children,
}: {
  to: StepId;
  kind?: ButtonKind;
  arrow?: boolean;
  children: ReactNode;
}) {
  const { caseId } = useVisit();
  const href = `/visits/${caseId}/${to}`;
  return (
    <a href={href} onClick={goOnClick(href)} className={buttonClass(kind)}>
      {children}
      {arrow && <ArrowRight aria-hidden="true" className="size-5" />}
    </a>
  );
}
