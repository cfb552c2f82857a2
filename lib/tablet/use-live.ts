import 'client-only';
import { liveQuery } from 'dexie';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { AggregateRef } from '@/lib/mutation/envelope';
import type { States } from '@/lib/mutation/registry';
import type { LiveCopy } from './live-copy';
import { useTablet } from './tablet-context';

/**
 * The result of a query, renewed whenever rows that it read change, in this tab or another.
 * @param key names the query; another key asks again
 * @param same whether two results look the same: then nothing is rendered again
 * @returns undefined until the first result
 */
export const useLive = <Result>(
  key: string,
  query: () => Promise<Result>,
  same: (before: Result, now: Result) => boolean = Object.is,
): Result | undefined => {
  const [answer, setAnswer] = useState<{ key: string; result: Result }>();
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (result) =>
        setAnswer((before) =>
          before?.key === key && same(before.result, result) ? before : { key, result },
        ),
    });
    return () => subscription.unsubscribe();
    // The key stands for the query, which is a new function at each render.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  return answer?.key === key ? answer.result : undefined;
};

const nothing = { subscribe: () => () => {}, read: () => undefined };

/** An aggregate as it stands: undefined while it is read or not asked for, null where there is none. */
export const useAggregate = <Kind extends keyof States>(
  kind: Kind,
  id: string | null | undefined,
): States[Kind] | null | undefined => {
  const { tablet } = useTablet();
  const live: Pick<LiveCopy, 'subscribe' | 'read'> = id ? tablet.live({ kind, id } as AggregateRef) : nothing;
  const standing = useSyncExternalStore(live.subscribe, live.read, nothing.read);
  return standing && (standing.state as States[Kind] | null);
};
