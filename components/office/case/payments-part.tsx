'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SectionHead } from '@/components/ui/section-head';
import { StateWord } from '@/components/ui/state-word';
import type { Payment } from '@/lib/case/state';
import { useFormats } from '@/lib/i18n/use-formats';
import { PaymentDialog } from './payment-dialog';
import { type ChangeCase, useCaseChange } from './use-case-change';

/** Money that came in and went back, what is still owed, and the way to record more. */
export function PaymentsPart({
  caseId,
  payments,
  owed,
  received,
  changeCase,
}: {
  caseId: string;
  /** Those that count, in their order. */
  payments: readonly Payment[];
  /** Yen; less than nothing where more was received than is charged. */
  owed: number;
  received: number;
  changeCase: ChangeCase;
}) {
  const t = useTranslations('office.payments');
  const words = useTranslations('words');
  const formats = useFormats();
  const { change, busy, problem } = useCaseChange(caseId, changeCase);
  const [asked, setAsked] = useState<Payment['kind'] | null>(null);
  return (
    <section aria-label={t('title')}>
      <SectionHead title={t('title')} aside={t('received', { amount: formats.yen(received) })} />
      <p className="py-1.5">
        {owed > 0 && <StateWord shape="attention">{t('owed', { amount: formats.yen(owed) })}</StateWord>}
        {owed === 0 && <StateWord shape="ok">{t('settled')}</StateWord>}
        {owed < 0 && <StateWord shape="attention">{t('over', { amount: formats.yen(-owed) })}</StateWord>}
      </p>
      <ul>
        {payments.map((payment) => (
          <li key={payment.id} className="flex flex-wrap items-baseline gap-x-2 border-b border-line py-1">
            <span>
              {words(`paymentKind.${payment.kind}`)} {words(`paidHow.${payment.how}`)}
            </span>
            <b>{formats.yen(payment.amount)}</b>
            <span className="text-muted">{formats.shortDayTime(payment.takenAt)}</span>
            <Button
              kind="text"
              size="small"
              className="-my-1.5 ml-auto"
              disabled={busy}
              onClick={() => void change('payment.take-back', { id: payment.id })}
            >
              {t('takeBack')}
            </Button>
            {payment.note && <span className="w-full text-muted">{payment.note}</span>}
          </li>
        ))}
      </ul>
      {problem && (
        <Notice tone="faulty" urgent className="mt-2">
          {problem}
        </Notice>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="small" onClick={() => setAsked('payment')}>
          {t('add.payment')}
        </Button>
        {received > 0 && (
          <Button size="small" onClick={() => setAsked('refund')}>
            {t('add.refund')}
          </Button>
        )}
      </div>
      {asked && (
        <PaymentDialog
          key={asked}
          caseId={caseId}
          kind={asked}
          suggested={asked === 'payment' ? Math.max(0, owed) : Math.max(0, -owed)}
          changeCase={changeCase}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}
