'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { StateWord } from '@/components/ui/state-word';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import { useFormats } from '@/lib/i18n/use-formats';
import type { FeeItem } from '@/lib/shop/state';
import { FeeDialog, type SaveFee } from './fee-dialog';
import { Dotted } from '../dotted';

/** The fee table, in its order. */
export function FeeTable({ fees, saveFee }: { fees: readonly FeeItem[]; saveFee: SaveFee }) {
  const t = useTranslations('settings.fees');
  const words = useTranslations('words');
  const action = useTranslations('common.action');
  const formats = useFormats();
  const [edited, setEdited] = useState<FeeItem | 'new' | null>(null);
  return (
    <>
      <div className="mb-1 flex items-center">
        <h1 className="text-22">{t('title')}</h1>
        <Button kind="primary" size="small" className="ml-auto" onClick={() => setEdited('new')}>
          <Plus aria-hidden="true" className="size-4" />
          {t('add')}
        </Button>
      </div>
      <p className="mb-3 text-13 text-muted">{t('about')}</p>
      {fees.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Table className="text-13">
          <thead>
            <tr>
              <HeadCell>{t('label')}</HeadCell>
              <HeadCell className="max-md:hidden">{t('kind')}</HeadCell>
              <HeadCell className="max-md:hidden">{t('categories')}</HeadCell>
              <HeadCell className="text-right!">{t('amount')}</HeadCell>
              <HeadCell>
                <span className="sr-only">{t('edit')}</span>
              </HeadCell>
            </tr>
          </thead>
          <tbody>
            {fees.map((fee) => (
              <Row key={fee.id}>
                <Cell>
                  <b>{fee.label}</b>
                  {fee.due && (
                    <StateWord shape="info" className="ml-2">
                      {t('dueShort')}
                    </StateWord>
                  )}
                  {!fee.active && (
                    <StateWord shape="refused" className="ml-2">
                      {t('inactive')}
                    </StateWord>
                  )}
                  <span className="block text-muted">{fee.labelEn}</span>
                  <span className="block text-muted md:hidden">{words(`feeKind.${fee.kind}`)}</span>
                </Cell>
                <Cell className="max-md:hidden">{words(`feeKind.${fee.kind}`)}</Cell>
                <Cell className="max-md:hidden">
                  <Dotted parts={fee.categories.map((category) => words(`category.${category}`))} />
                </Cell>
                <Cell className="text-right whitespace-nowrap">
                  {formats.yen(fee.amount)}
                  <span className="block text-muted">{t('taxShort', { rate: fee.taxRate })}</span>
                </Cell>
                <Cell className="text-right">
                  <Button kind="text" size="small" onClick={() => setEdited(fee)}>
                    {action('edit')}
                  </Button>
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      {edited && (
        <FeeDialog
          fee={edited === 'new' ? null : edited}
          position={Math.max(0, ...fees.map((fee) => fee.position)) + 1}
          saveFee={saveFee}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
