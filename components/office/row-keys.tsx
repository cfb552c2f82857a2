'use client';

import { useRouter } from 'next/navigation';
import { useShortcuts } from '@/components/ui/use-shortcuts';

/**
 * Keys of a page with rows: `j` and `k` move the focus from row to row (each has a link marked `data-row-link`),
 * Enter follows it by itself. `n` takes a call, Shift and `j` goes on to older rows.
 */
export function RowKeys({ older }: { older?: string }) {
  const router = useRouter();
  const move = (step: 1 | -1) => {
    const links = Array.from(document.querySelectorAll<HTMLElement>('[data-row-link]'));
    const at = links.findIndex((link) => link === document.activeElement);
    const next = links[at < 0 ? (step > 0 ? 0 : links.length - 1) : at + step];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  useShortcuts({
    KeyJ: () => move(1),
    KeyK: () => move(-1),
    KeyN: () => router.push('/calls/new'),
    'Shift+KeyJ': () => {
      if (older) router.push(older);
    },
  });
  return null;
}
