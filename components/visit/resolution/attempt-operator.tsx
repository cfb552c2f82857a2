'use client';

import { Hand } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { CheckBox } from '@/components/ui/check-box';
import { Segmented } from '@/components/ui/segmented';
import type { Attempt } from '@/lib/case/state';
import { useChange } from '@/lib/tablet/use-change';
import { BandRow } from './band-row';
import { usePeople } from './use-people';

/** Who has the hands on it, and whether it can only be the customer. */
export function AttemptOperator({ attempt }: { attempt: Attempt }) {
  const t = useTranslations('visit.resolution');
  const change = useChange();
  const { customer, technician } = usePeople();
  const label = attempt.channel === 'phone' ? t('row.caller') : t('row.operator');
  return (
    <BandRow label={label}>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <Segmented
          fit
          label={label}
          clearable={false}
          value={attempt.operator}
          segments={[
            {
              value: 'customer',
              label: customer,
              icon: <Hand aria-hidden="true" className="size-[1.2em]" />,
            },
            { value: 'technician', label: technician },
          ]}
          onChange={(operator) =>
            operator &&
            void change(
              'attempt.edit',
              { id: attempt.id, operator },
              { undo: { name: 'attempt.edit', args: { id: attempt.id, operator: attempt.operator } } },
            )
          }
        />
        <CheckBox
          checked={attempt.customerMust}
          onChange={({ target }) =>
            void change('attempt.edit', { id: attempt.id, customerMust: target.checked })
          }
          className="text-15"
        >
          {t('customerMust')}
        </CheckBox>
      </div>
      {attempt.customerMust && <p className="text-15 leading-normal text-muted">{t('customerMustWhy')}</p>}
    </BandRow>
  );
}
