'use client';

import { SavingPage } from '@/components/visit/attention/saving-page';
import { NewCasePage } from '@/components/visit/new-case/new-case-page';
import { TodayPage } from '@/components/visit/today/today-page';
import { usePath } from './go';
import { VisitPage } from './visit-page';

/** The page of an address: /today, /visits/new, /visits/saving, /visits/ID and /visits/ID/STEP. */
export function ShellPages() {
  const [, room, id, part] = usePath().split('/');
  if (room !== 'visits' || !id) return <TodayPage />;
  if (id === 'new') return <NewCasePage />;
  if (id === 'saving') return <SavingPage />;
  return <VisitPage key={id} caseId={id} part={part} />;
}
