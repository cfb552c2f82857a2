'use client';

import { useState } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { useTranslations } from '@/lib/i18n/use-translations';
import { type Handover, HandoverCard, type Taken } from './handover-card';

/** Everything that waits to be looked at, and what became of what was settled last. */
export function HandoverList({
  handovers,
  names,
  take,
  discard,
}: {
  handovers: readonly Handover[];
  /** Of the shop's people, by id. */
  names: Readonly<Record<string, string>>;
  take: (id: string) => Promise<Taken | null>;
  discard: (id: string) => Promise<boolean>;
}) {
  const t = useTranslations('office.unsent');
  const [done, setDone] = useState<Taken | 'given-up' | null>(null);
  return (
    <>
      {done === 'given-up' && (
        <Notice urgent className="mt-4">
          {t('givenUp')}
        </Notice>
      )}
      {done !== null && done !== 'given-up' && (
        <Notice tone={done.left + done.refused > 0 ? 'attention' : 'ok'} urgent className="mt-4">
          {t('taken', done)}
          {done.refused > 0 && ` ${t('takenRefused', { count: done.refused })}`}
          {done.left > 0 && ` ${t('takenLeft', { count: done.left })}`}
        </Notice>
      )}
      {handovers.length === 0 && (
        <EmptyState className="mt-6" title={t('none')}>
          {t('noneBody')}
        </EmptyState>
      )}
      {handovers.map((handover) => (
        <HandoverCard
          key={handover.id}
          handover={handover}
          names={names}
          take={take}
          discard={discard}
          onDone={setDone}
        />
      ))}
    </>
  );
}
