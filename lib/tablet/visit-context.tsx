import 'client-only';
import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import type { CaseState, Visit } from '@/lib/case/state';
import { currentVisit } from '@/lib/case/status';
import type { CustomerState } from '@/lib/customer/state';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { ShopState } from '@/lib/shop/state';
import { type Clock, clocksOf } from '@/lib/sync/lock-rules';
import type { EarlierCase } from './earlier';
import type { Me } from './me';
import { keepClocks } from './protection/protection';
import { useTablet } from './tablet-context';
import { useEarlier } from './use-earlier';
import { useAggregate, useLive } from './use-live';

export type VisitValue = {
  caseId: string;
  state: CaseState;
  customer: CustomerState | null;
  shop: ShopState;
  playbook: Playbook;
  me: Pick<Me, 'userId' | 'name' | 'roles'>;
  /** The visit that goes on now; undefined before leaving for it and after it ended. */
  visit: Visit | undefined;
  /** Earlier cases of this customer, the newest first. */
  earlier: EarlierCase[];
};

const VisitContext = createContext<VisitValue | null>(null);

/**
 * The case that is open on the tablet, and everything around it.
 * @throws outside of `VisitProvider`
 */
export const useVisit = (): VisitValue => {
  const value = useContext(VisitContext);
  if (!value) throw new Error('useVisit needs a VisitProvider around it');
  return value;
};

/**
 * Opens a case for everything below it.
 * @param loading shown while it is read
 * @param missing shown where the tablet has not got the case, or not its playbook
 */
export function VisitProvider({
  caseId,
  loading,
  missing,
  children,
}: {
  caseId: string;
  loading: ReactNode;
  missing: ReactNode;
  children: ReactNode;
}) {
  const { tablet } = useTablet();
  const state = useAggregate('case', caseId);
  const customer = useAggregate('customer', state?.root.customerId);
  const shop = useAggregate('shop', tablet.me.shopId);
  const pinned = state && (currentVisit(state) ?? state.root);
  const playbook = useLive(`playbook ${pinned?.playbookId} ${pinned?.playbookVersion}`, async () =>
    pinned ? tablet.store.surroundings.playbook(pinned.playbookId, pinned.playbookVersion) : undefined,
  );
  const earlier = useEarlier(state);
  const { db } = tablet.store;
  // As text, so that only a clock that begins or ends is written down.
  const clocks = state ? JSON.stringify(clocksOf(state)) : null;
  useEffect(() => {
    if (clocks !== null) void keepClocks(db, caseId, JSON.parse(clocks) as Clock[]);
  }, [db, caseId, clocks]);
  const value = useMemo(
    () =>
      state && shop && playbook
        ? {
            caseId,
            state,
            customer: customer ?? null,
            shop,
            playbook,
            me: tablet.me,
            visit: currentVisit(state),
            earlier,
          }
        : null,
    [caseId, state, customer, shop, playbook, tablet, earlier],
  );
  if (value) return <VisitContext value={value}>{children}</VisitContext>;
  return state === null || shop === null || playbook === null ? missing : loading;
}
