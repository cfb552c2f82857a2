'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { Money } from '@/components/ui/money';
import { feeTotals, liveFeeLines } from '@/lib/case/fees';
import { useFormats } from '@/lib/i18n/use-formats';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import { StopRow } from './stop-row';

/** The fee that is due although nothing was solved; the other lines can be taken off here. */
export function StopFee() {
  const t = useTranslations('visit.stop');
  const change = useChange();
  const formats = useFormats();
  const { state } = useVisit();
  const lines = liveFeeLines(state);
  const due = lines.filter((line) => line.due);
  const others = lines.filter((line) => !line.due);
  const told = state.root.priceTold;
  const drop = async () => {
    for (const [index, line] of others.entries()) {
      const last = index === others.length - 1;
      const dropped = await change('fee.remove', { id: line.id }, last ? { said: t('feeDropped') } : {});
      if (!dropped) return;
    }
  };
  return (
    <StopRow label={t('fee')}>
      {due.length > 0 && (
        <span>
          <b>
            {formats.dotted(due.map((line) => line.label))} <Money yen={feeTotals(due).total} withTax />
          </b>{' '}
          <span className="text-15 text-muted">{t('feeDue')}</span>
        </span>
      )}
      {due.length === 0 && told === null && <span className="text-muted">{t('feeNone')}</span>}
      {due.length === 0 && told !== null && (
        <span>
          <b>
            <Money yen={told} withTax />
          </b>{' '}
          <span className="text-15 text-muted">{t('feeTold')}</span>
        </span>
      )}
      {others.length > 0 && (
        <span className="flex flex-wrap items-center gap-x-3">
          <span className="text-15">
            {t('feeOther', { count: others.length, sum: formats.yenWithTax(feeTotals(others).total) })}
          </span>
          <Button kind="text" size="small" onClick={() => void drop()}>
            {t('feeDrop')}
          </Button>
        </span>
      )}
    </StopRow>
  );
}
