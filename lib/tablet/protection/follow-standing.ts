import 'client-only';
import type { TabletDatabase } from '../database';
import type { Me } from '../me';
import { askWho, type Opened } from '../open-tablet';
import { eraseKeys, wipe } from './erase';
import { handOver } from './hand-over';
import { keepProtection } from './protection';
import { tellTabs } from './tabs';

type Standing = { kind: 'open' | 'locked' | 'erased'; me: Me; db: TabletDatabase };

/**
 * Hands over what waits, and does as the server says: a device that was shut out forgets everything; one whose code an
 * administrator has reset begins anew.
 * @returns what to show instead, or null where nothing changes
 */
export const followStanding = ({ kind, me, db }: Standing): Promise<Opened | null> =>
  // The name of the ordinary sending: both at once would send the same twice.
  navigator.locks.request(`${db.name}-flush`, async () => {
    const answer = await handOver(db, me, (input, init) => fetch(input, init));
    if (!answer) return null;
    if (answer.standing === 'revoked') {
      await wipe(db);
      tellTabs(db, 'reload');
      return { kind: 'revoked' as const };
    }
    if (kind === 'open' || !(answer.reset || (kind === 'erased' && answer.free))) return null;
    if (kind === 'locked') {
      await eraseKeys(db, 'reset');
      tellTabs(db, 'reload');
    }
    if (!answer.free) return { kind: 'erased' as const, me, db, why: 'reset' as const };
    await keepProtection(db, null);
    return askWho();
  });
