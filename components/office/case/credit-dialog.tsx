'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useFormats } from '@/lib/i18n/use-formats';
import type { ListedPaper } from '@/lib/report/listed-papers';
import { SaveDialog } from '../save-dialog';
import { type IssuePaper, useIssuePaper } from './use-issue-paper';

/** Yen as typed, full-width digits and separators included. */
const yenOf = (typed: string): number => Number(typed.normalize('NFKC').replace(/[^\d-]/g, '')) || 0;

/** What of an invoice or receipt is given back, and why: issued as a credit note of its own. */
export function CreditDialog({
  caseId,
  paper,
  issuePaper,
  onClose,
}: {
  caseId: string;
  paper: ListedPaper;
  issuePaper: IssuePaper;
  onClose: () => void;
}) {
  const t = useTranslations('office.papers');
  const words = useTranslations('words.paper');
  const errors = useTranslations('errors.field');
  const formats = useFormats();
  const { issue, busy, problem } = useIssuePaper(caseId, issuePaper);
  const whole = paper.lines.reduce((sum, line) => sum + line.total, 0) === paper.standing;
  const [amounts, setAmounts] = useState(() => paper.lines.map(({ total }) => (whole ? String(total) : '')));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const back = paper.lines.map((line, index) => ({ ...line, total: yenOf(amounts[index] ?? '') }));
  const total = back.reduce((sum, line) => sum + line.total, 0);
  const fits = total > 0 && total <= paper.standing;
  const send = async () => {
    setTried(true);
    if (!fits || reason.trim() === '') return;
    const wanted = { kind: 'credit' as const, correctsId: paper.id, reason: reason.trim(), back };
    if (await issue(wanted)) onClose();
  };
  return (
    <SaveDialog
      onClose={onClose}
      title={t('creditTitle', { paper: words(paper.kind), number: paper.number })}
      save={t('creditIssue')}
      busy={busy}
      problem={problem}
      onSave={() => void send()}
    >
      <p className="mb-3 text-muted">{t('creditHint')}</p>
      <div className="grid gap-2">
        {paper.lines.map((line, index) => (
          <TextField
            key={index}
            label={t('creditLine', {
              label: line.label,
              rate: line.taxRate,
              amount: formats.yen(line.total),
            })}
            inputMode="numeric"
            value={amounts[index] ?? ''}
            maxLength={12}
            onChange={(event) => setAmounts(amounts.with(index, event.target.value))}
          />
        ))}
      </div>
      <p className="mt-3 flex flex-wrap items-baseline gap-x-3">
        <span>{t('creditTotal')}</span>
        <b className="text-17">{formats.yenWithTax(total)}</b>
        <span className={tried && !fits ? 'font-bold text-faulty' : 'text-muted'}>
          {t('creditMost', { amount: formats.yen(paper.standing) })}
        </span>
      </p>
      <TextArea
        label={t('creditReason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={tried && reason.trim() === '' ? errors('required') : undefined}
        maxLength={1000}
        rows={2}
      />
    </SaveDialog>
  );
}
