import { useTranslations } from '@/lib/i18n/use-translations';
import type { ReactNode } from 'react';
import { Money } from '@/components/ui/money';
import type { FeeLine } from '@/lib/case/state';
import { useFeeTotal } from '../use-fee-total';

/**
 * What is charged, in the narrow place beside the signature.
 * @param action stands at the end of a line: the technician's way to change it
 */
export function ChargedLines({
  lines,
  action,
}: {
  lines: readonly FeeLine[];
  action?: (line: FeeLine) => ReactNode;
}) {
  const t = useTranslations('visit.fee');
  const { total, included } = useFeeTotal(lines);
  return (
    <table className="w-full border-collapse text-16 leading-snug">
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} className="border-b border-line">
            <th scope="row" className="py-1 pr-3 text-left font-normal">
              {line.label}
              {line.quantity > 1 && ` ×${line.quantity}`}
              {line.note && <small className="ml-2 text-14 text-muted">{line.note}</small>}
            </th>
            <td className="py-1 text-right">
              <Money yen={line.amount * line.quantity} />
            </td>
            {action && <td className="w-11 pl-1">{action(line)}</td>}
          </tr>
        ))}
        <tr>
          <th scope="row" className="py-1.5 pr-3 text-left">
            {t('total')}
            <small className="ml-2 inline-block text-14 font-normal text-muted">{included}</small>
          </th>
          <td className="py-1.5 text-right align-baseline text-26 leading-tight font-bold">
            <Money yen={total} />
          </td>
          {action && <td aria-hidden="true" />}
        </tr>
      </tbody>
    </table>
  );
}
