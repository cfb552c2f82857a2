import type { AggregateStore } from './case-store';
import { Lab } from './contract-lab';
import { ORDER_RULES } from './contract-order-rules';
import { RECORD_RULES } from './contract-record-rules';

/**
 * What every store has to do: to be run by a test runner, one test a rule.
 * @param storeOf makes a store, or gives the same one each time, where writers' clocks are behind by so many
 * milliseconds; the playbook `email` 1 is published where it asks
 */
export const storeContract = (
  storeOf: (offsetMs: number) => Promise<AggregateStore> | AggregateStore,
): { name: string; run: () => Promise<void> }[] =>
  [...ORDER_RULES, ...RECORD_RULES].map(({ rule, title, offsetMs = 0, prove }, index) => ({
    name: `[${rule}] ${title}`,
    run: async () => prove(await new Lab(await storeOf(offsetMs), 0x5000 + index).prepare()),
  }));
