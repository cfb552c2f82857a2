'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import type { ReactNode } from 'react';
import type { Remedy } from '@/lib/diagnosis/playbook';
import { useText } from '@/components/visit/use-text';
import { PrecautionAsk } from './precaution-ask';
import { usePrecautions } from './use-precautions';

/** Before an attempt begins: what to say, what to mind, how it is done, and the safety questions that it carries. */
export function ProposalBand({ remedy }: { remedy: Remedy }) {
  const t = useTranslations('visit.resolution.next');
  const devices = useTranslations('visit.resolution.precaution.list-old-password-devices');
  const text = useText();
  const { before, ready } = usePrecautions();
  const asked = before(remedy.precautions);
  return (
    <div className="grid gap-1">
      {remedy.sayToCustomer && (
        <Told label={t('say')}>
          <span className="text-18">「{text(remedy.sayToCustomer)}」</span>
        </Told>
      )}
      {remedy.risks && <Told label={t('risks')}>{text(remedy.risks)}</Told>}
      {remedy.waiting && <Told label={t('wait')}>{text(remedy.waiting)}</Told>}
      <Told label={t('steps')}>
        <ol className="grid gap-1">
          {remedy.steps.map((step, index) => (
            <li key={step.ja} className="grid grid-cols-[1.6em_1fr]">
              <b className="text-accent">{index + 1}</b>
              <span>{text(step)}</span>
            </li>
          ))}
        </ol>
      </Told>
      {asked.map((kind) => (
        <PrecautionAsk key={kind} kind={kind} />
      ))}
      {remedy.precautions.includes('list-old-password-devices') && (
        <p className="border-t border-line pt-3 text-15 text-muted">{devices('asked')}</p>
      )}
      {!ready(asked) && (
        <p role="status" className="border-t border-line pt-3 text-15 text-muted">
          {t('blocked')}
        </p>
      )}
    </div>
  );
}

function Told({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 border-t border-line py-2.5 leading-relaxed sm:grid-cols-[104px_minmax(0,1fr)]">
      <p className="text-15 leading-relaxed text-muted">{label}</p>
      <div>{children}</div>
    </div>
  );
}
