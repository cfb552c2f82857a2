'use client';

import { Pencil, Plus } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { StateWord } from '@/components/ui/state-word';
import { estimateOf } from '@/lib/case/estimate';
import { feeTotals, unapprovedLines } from '@/lib/case/fees';
import { paidInRows } from '@/lib/case/payments';
import { isSigned } from '@/lib/case/report-state';
import type { CaseRoot, FeeLine } from '@/lib/case/state';
import { PAID_HOW } from '@/lib/case/terms';
import { useFormats } from '@/lib/i18n/use-formats';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import { FeeLineDialog } from '../greeting/fee-line-dialog';
import { DraftLine } from '../resolution/draft-input';
import { ChargedLines } from './charged-lines';
import { PartPayment } from './part-payment';

/** Paid on the spot, so that the whole amount was taken. */
const AT_ONCE: readonly CaseRoot['paidHow'][] = ['cash', 'card', 'qr'];

/** The fee as it will be charged, how it is paid, and whom the paper is addressed to. */
export function Payment({ addressee }: { addressee: string }) {
  const t = useTranslations('visit.reportStep.pay');
  const words = useTranslations('words.paidHow');
  const formats = useFormats();
  const change = useChange();
  const { state } = useVisit();
  const [editing, setEditing] = useState<FeeLine | 'new'>();
  const { lines, answer, approvedIds } = estimateOf(state);
  const { total } = feeTotals(lines);
  const { root } = state;
  const fixed = isSigned(state);
  const approved = lines.length > 0 && unapprovedLines(state).length === 0;
  const time = answer ? formats.time(answer.approvedAt) : '';
  const standing = approved
    ? t(answer?.kind === 'estimate' && answer.total === total ? 'asEstimated' : 'approved', { time })
    : t('open');

  const pay = (paidHow: CaseRoot['paidHow']) =>
    change(
      'payment.record',
      { paidHow, paidAmount: AT_ONCE.includes(paidHow) ? Math.max(0, total - paidInRows(state)) : null },
      {
        said: paidHow ? t('said', { how: words(paidHow) }) : t('cleared'),
        undo: { name: 'payment.record', args: { paidHow: root.paidHow, paidAmount: root.paidAmount } },
      },
    );
  const pencil = (line: FeeLine) => (
    <Button
      kind="text"
      size="square"
      className="-my-2"
      aria-label={t('change', { label: line.label })}
      onClick={() => setEditing(line)}
    >
      <Pencil aria-hidden="true" className="size-4.5" />
    </Button>
  );
  return (
    <div className="min-w-0">
      <div className="flex min-h-8 flex-wrap items-baseline gap-x-2.5">
        <h2 className="text-17">{t('title')}</h2>
        {lines.length > 0 && <span className="ml-auto text-15 text-muted">{standing}</span>}
      </div>
      {lines.length === 0 ? (
        <p className="py-2 text-muted">{t('none')}</p>
      ) : (
        <ChargedLines lines={lines} action={fixed ? undefined : pencil} />
      )}
      {!fixed && (
        <Button kind="text" size="small" className="-ml-3" onClick={() => setEditing('new')}>
          <Plus aria-hidden="true" className="size-4.5" />
          {t('add')}
        </Button>
      )}
      {lines.length > 0 && (
        <>
          <Segmented
            label={t('how')}
            columns={3}
            segments={PAID_HOW.map((value) => ({ value, label: words(value) }))}
            value={root.paidHow}
            onChange={(value) => void pay(value)}
          />
          {root.paidHow === null && (
            <StateWord shape="not-checked" className="mt-1.5 text-15">
              {t('howMissing')}
            </StateWord>
          )}
          <PartPayment total={total} />
        </>
      )}
      <DraftLine
        draft="report addressee"
        label={t('addressee')}
        className="mt-2"
        value={root.addressee ?? addressee}
        onCommit={(value) => change('payment.record', { addressee: value === addressee ? null : value })}
      />
      <FeeLineDialog
        key={typeof editing === 'object' ? editing.id : editing}
        line={editing}
        approved={typeof editing === 'object' && approvedIds.has(editing.id)}
        onClose={() => setEditing(undefined)}
      />
    </div>
  );
}
