import { useTranslations } from '@/lib/i18n/use-translations';
import type { ReactNode } from 'react';
import { Money } from '@/components/ui/money';
import type { FeeLine } from '@/lib/case/state';
import { useFeeTotal } from '../use-fee-total';

/**
 * Fee lines with what they are due for, and the total with the tax in it, per rate.
 * @param action stands at the end of a line: the technician's way to change it; without one it is the customer's, in
 *   large type, and what is said of a line stands below it
 */
export function FeeTable({
  lines,
  action,
}: {
  lines: readonly FeeLine[];
  action?: (line: FeeLine) => ReactNode;
}) {
  const t = useTranslations('visit.fee');
  const { total, included } = useFeeTotal(lines);
  const beside = (words: ReactNode) => action && <td className="py-1 text-[0.94em] text-muted">{words}</td>;
  const below = (words: ReactNode) =>
    !action && words && <small className="block text-[0.82em] font-normal text-muted">{words}</small>;
  return (
    <table className="w-full border-collapse leading-snug">
      <tbody>
        {lines.map((line) => {
          const note = line.note ?? (line.due ? t('due') : '');
          return (
            <tr key={line.id} className="border-b border-line">
              <th scope="row" className="py-1 pr-5 text-left font-normal">
                {line.label}
                {line.quantity > 1 && ` ×${line.quantity}`}
                {below(note)}
              </th>
              {beside(note)}
              <td className="py-1 text-right">
                <Money yen={line.amount * line.quantity} />
              </td>
              {action && <td className="w-12">{action(line)}</td>}
            </tr>
          );
        })}
        <tr>
          <th scope="row" className="pt-1.5 text-left">
            {t('total')}
            {below(included)}
          </th>
          {beside(included)}
          <td className="pt-1.5 text-right text-[1.6em] leading-tight font-bold">
            <Money yen={total} />
          </td>
          {action && <td aria-hidden="true" />}
        </tr>
      </tbody>
    </table>
  );
}
