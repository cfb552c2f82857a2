'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useFormats } from '@/lib/i18n/use-formats';
import type { TabletDatabase } from '@/lib/tablet/database';
import { readClocks } from '@/lib/tablet/protection/protection';
import { useLive } from '@/lib/tablet/use-live';
import { useNow } from '@/lib/tablet/use-now';

/** The calls and waits that go on, without whose they are. */
export function RunningClocks({ db }: { db: TabletDatabase }) {
  const t = useTranslations('tablet.lock');
  const { clock, duration } = useFormats();
  const clocks = useLive(`clocks ${db.name}`, () => readClocks(db));
  const now = useNow(1000);
  if (!clocks || clocks.length === 0) return null;
  return (
    <ul className="mt-5 grid gap-1">
      {clocks.map(({ kind, since }) => {
        const length = now - Date.parse(since);
        return (
          <li key={`${kind} ${since}`} className="flex items-baseline justify-center gap-3">
            <span className="text-muted">{t(kind)}</span>
            <b className="text-26 tabular-nums" aria-label={duration(length)}>
              {length < 86_400_000 ? clock(length) : duration(length)}
            </b>
          </li>
        );
      })}
    </ul>
  );
}
