'use client';

import { useEffect, useRef } from 'react';
import type { Gate, Opened } from '@/lib/tablet/open-tablet';
import { askStanding } from '@/lib/tablet/protection/hand-over';
import { followStanding } from '@/lib/tablet/protection/follow-standing';
import { useLive } from '@/lib/tablet/use-live';
import { hearWaking } from '@/lib/tablet/waking';

/** Milliseconds between two tries to send while nobody unlocks. */
const AGAIN = 30_000;

/**
 * Sends what waits behind a gate, sealed as it lies, and follows what the server says of this device.
 * @returns how much has not reached the server; undefined while it is counted
 */
export const useSealedWork = (
  { kind, me, db }: Extract<Gate, { kind: 'locked' | 'erased' }>,
  next: (opened: Opened) => void,
): number | undefined => {
  const leaving = useRef(false);
  useEffect(() => {
    const send = async () => {
      if (leaving.current) return;
      const opened = await followStanding({ kind, me, db });
      if (opened === null || typeof opened === 'string' || leaving.current) return;
      leaving.current = true;
      next(opened);
    };
    const sendNow = () => void send().catch(console.error);
    void askStanding((input, init) => fetch(input, init), me.deviceId, true).finally(sendNow);
    const timer = setInterval(sendNow, AGAIN);
    addEventListener('online', sendNow);
    const deaf = hearWaking((answer) => {
      void send().then(
        () => answer(true),
        () => answer(false),
      );
    });
    return () => {
      deaf();
      clearInterval(timer);
      removeEventListener('online', sendNow);
    };
  }, [kind, me, db, next]);
  return useLive(`sealed work ${db.name}`, async () => {
    const [kept, waiting, photos] = await Promise.all([
      db.handover.count(),
      db.outbox
        .where('state')
        .equals('waiting')
        .filter(({ handed }) => !handed)
        .count(),
      db.photos.where('state').equals('waiting').count(),
    ]);
    return kept + waiting + photos;
  });
};
