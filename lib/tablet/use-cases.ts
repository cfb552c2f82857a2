import 'client-only';
import type { CaseState } from '@/lib/case/state';
import type { CustomerState } from '@/lib/customer/state';
import type { AnyState } from '@/lib/mutation/registry';
import { useTablet } from './tablet-context';
import { useLive } from './use-live';

/** Everything the tablet holds, opened: cases, and customers by their id; undefined while it is read. */
export const useCases = (): { cases: CaseState[]; customers: Map<string, CustomerState> } | undefined => {
  const { store } = useTablet().tablet;
  return useLive('cases', async () => {
    const rows = await store.db.copies.where('kind').anyOf('case', 'customer').toArray();
    const states = (await Promise.all(rows.map((row) => store.open(row)))).map(({ state }) => state);
    const customers = states.filter(isCustomer);
    return { cases: states.filter(isCase), customers: new Map(customers.map((one) => [one.root.id, one])) };
  });
};

const isCase = (state: AnyState | null): state is CaseState => state !== null && 'visits' in state;
const isCustomer = (state: AnyState | null): state is CustomerState => state !== null && 'machines' in state;
