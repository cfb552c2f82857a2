'use client';

import { ArrowRight } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { buttonClass, type ButtonKind } from '@/components/ui/button';
import { useVisit } from '@/lib/tablet/visit-context';

export type StepId = 'greeting' | 'symptom' | 'information' | 'isolation' | 'resolution' | 'report';

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
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    window.history.pushState(null, '', href);
  };
  return (
    <a href={href} onClick={open} className={buttonClass(kind)}>
      {children}
      {arrow && <ArrowRight aria-hidden="true" className="size-5" />}
    </a>
  );
}
