'use client';

import { Coins } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Money } from '@/components/ui/money';
import { Segmented } from '@/components/ui/segmented';
import { StateWord } from '@/components/ui/state-word';
import { TextField } from '@/components/ui/text-field';
import { livePayments, owedOf, paidInRows, receivedOf } from '@/lib/case/payments';
import { digitsOf } from '@/lib/customer/lookup';
import { useFormats } from '@/lib/i18n/use-formats';
import { newId } from '@/lib/tablet/new-id';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';

const ON_THE_SPOT = ['cash', 'card', 'qr'] as const;

/** Money taken in parts or with change to it, and what is still owed. */
export function PartPayment({ total }: { total: number }) {
  const t = useTranslations('visit.reportStep.pay');
  const words = useTranslations('words.paidHow');
  const formats = useFormats();
  const change = useChange();
  const { state } = useVisit();
  const [open, setOpen] = useState(false);
  const owed = owedOf(state);
  const rows = livePayments(state);
  return (
    <>
      <ul className="text-15">
        {rows.map(({ id, kind, how, amount, tendered }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-2">
            {t(kind, { how: words(how), amount: formats.yen(amount) })}
            {tendered !== null && (
              <span className="text-muted">
                {t('handed', { tendered: formats.yen(tendered), change: formats.yen(tendered - amount) })}
              </span>
            )}
            <Button
              kind="text"
              size="small"
              className="-my-1 ml-auto"
              onClick={() => void change('payment.take-back', { id })}
            >
              {t('takeBack')}
            </Button>
          </li>
        ))}
      </ul>
      {receivedOf(state) > 0 && owed > 0 && (
        <StateWord shape="attention" className="mr-4 text-15">
          {t('owed', { amount: formats.yen(owed) })}
        </StateWord>
      )}
      <Button kind="text" size="small" className="-ml-3" onClick={() => setOpen(true)}>
        <Coins aria-hidden="true" className="size-4.5" />
        {t('part')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('part')} width="small">
        {open && <PartForm most={Math.max(0, total - paidInRows(state))} onClose={() => setOpen(false)} />}
      </Dialog>
    </>
  );
}

/** @param most yen that no payment of its own covers yet */
function PartForm({ most, onClose }: { most: number; onClose: () => void }) {
  const t = useTranslations('visit.reportStep.pay');
  const words = useTranslations('words.paidHow');
  const change = useChange();
  const [how, setHow] = useState<(typeof ON_THE_SPOT)[number]>('cash');
  const [typed, setTyped] = useState(String(most));
  const [handed, setHanded] = useState('');
  const amount = Number(digitsOf(typed));
  const tendered = how === 'cash' && handed !== '' ? Number(digitsOf(handed)) : null;
  const back = tendered === null ? 0 : tendered - amount;
  const valid = amount >= 1 && amount <= most && back >= 0;
  const take = async () => {
    const id = newId();
    const row = { id, kind: 'payment' as const, how, amount, tendered, note: null };
    // From here on payments of their own tell what came in.
    if (!(await change('payment.record', { paidHow: how, paidAmount: null }))) return;
    const undo = { name: 'payment.take-back', args: { id } } as const;
    if (await change('payment.take', row, { said: t('said', { how: words(how) }), undo })) onClose();
  };
  return (
    <div className="grid gap-4">
      <Segmented
        label={t('how')}
        columns={3}
        segments={ON_THE_SPOT.map((value) => ({ value, label: words(value) }))}
        value={how}
        onChange={(value) => setHow(value ?? 'cash')}
      />
      <TextField
        label={t('amount')}
        inputMode="numeric"
        value={typed}
        maxLength={10}
        onChange={(event) => setTyped(event.target.value)}
      />
      {how === 'cash' && (
        <>
          <TextField
            label={t('tendered')}
            inputMode="numeric"
            value={handed}
            maxLength={10}
            onChange={(event) => setHanded(event.target.value)}
          />
          <p role="status" className="flex items-baseline gap-3">
            {t('back')}
            <b className="ml-auto text-34 leading-tight">
              <Money yen={Math.max(0, back)} />
            </b>
          </p>
        </>
      )}
      <Button kind="primary" disabled={!valid} onClick={() => void take()}>
        {t('take')}
      </Button>
    </div>
  );
}
