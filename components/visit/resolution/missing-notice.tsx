'use client';

import { ChevronRight } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useEffect, useRef } from 'react';
import { Notice } from '@/components/ui/notice';
import { useMissing } from './use-missing';
import type { Focus } from './use-focus';

/** Exactly what stands between now and "solved", each a way to get there. */
export function MissingNotice({ onOpen }: { onOpen: (focus: Focus) => void }) {
  const t = useTranslations('visit.resolution.resolve');
  const missing = useMissing();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }, []);
  if (missing.length === 0) return null;
  return (
    <Notice tone="attention" urgent title={t('missing', { count: missing.length })} className="mt-4">
      <ul ref={list}>
        {missing.map(({ key, words, focus }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => onOpen(focus)}
              className="inline-flex min-h-hit items-center gap-1 text-left font-bold text-accent underline underline-offset-4"
            >
              {words}
              <ChevronRight aria-hidden="true" className="size-5 flex-none" />
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
