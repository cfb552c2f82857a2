'use client';

import { useState } from 'react';
import { heldBackBy } from '@/lib/case/precautions';
import type { Check } from '@/lib/diagnosis/playbook';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useVisit } from '@/lib/tablet/visit-context';
import { PrecautionAsk } from '../resolution/precaution-ask';

/** The safety questions that come before a check, save those that this case has answered already. */
export function CheckPrecautions({ kinds }: { kinds: NonNullable<Check['precautions']> }) {
  const t = useTranslations('visit.isolation');
  const { state } = useVisit();
  const held = heldBackBy(state, kinds);
  // What is answered here stays in sight; an answer that is taken back elsewhere is asked for again.
  const [asked] = useState(held);
  const shown = kinds.filter((kind) => asked.includes(kind) || held.includes(kind));
  if (shown.length === 0) return null;
  return (
    <div className="mb-4">
      {shown.map((kind) => (
        <PrecautionAsk key={kind} kind={kind} />
      ))}
      {held.length > 0 && (
        <p role="status" className="border-t border-line pt-3 text-15 text-muted">
          {t('held')}
        </p>
      )}
    </div>
  );
}
