import 'client-only';
import { useEffect, useState } from 'react';
import type { CaseState } from '@/lib/case/state';
import { type EarlierCase, earlierOf } from './earlier';
import { sameData } from './same-data';
import { useTablet } from './tablet-context';
import { useLive } from './use-live';

const none: EarlierCase[] = [];

/**
 * Earlier cases of a case's customer, the newest first; none while they are read. Looked for anew when the tablet gets
 * or loses a case, or the server told of others; not at every change, since all cases that are held have to be opened.
 */
export const useEarlier = (state: CaseState | null | undefined): EarlierCase[] => {
  const { store } = useTablet().tablet;
  const { db } = store;
  const [found, setFound] = useState<{ caseId: string; lines: EarlierCase[] }>();
  const caseId = state?.root.id;
  const customerId = state?.root.customerId;
  const held = useLive(
    `held ${db.name}`,
    () => db.copies.where('kind').equals('case').primaryKeys(),
    sameData,
  );
  const told = useLive(`told ${customerId}`, async () => customerId && db.earlier.get(customerId));
  useEffect(() => {
    if (!caseId || !customerId || !held) return;
    let here = true;
    void earlierOf(store, caseId, customerId).then(
      (lines) => here && setFound({ caseId, lines }),
      // The database was closed meanwhile: locked, or another tab's newer app has it.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [store, caseId, customerId, held, told]);
  return found && found.caseId === caseId ? found.lines : none;
};
