import type { ReportContent, ReportFee } from './content';
import type { DocumentFee, Say, Write } from './document';

const taxNotes = ({ rates }: ReportFee, say: Say, write: Write): string[] =>
  rates.map(({ rate, total, tax }) =>
    rates.length === 1
      ? say('fee.tax', { rate, tax: write.yen(tax) })
      : say('fee.taxOf', { rate, total: write.yen(total), tax: write.yen(tax) }),
  );

const approvalNotes = (fee: ReportFee, say: Say, write: Write): string[] => {
  if (fee.estimateAt === null) return [];
  const time = write.time(fee.estimateAt);
  if (fee.asEstimated) return [say('fee.asEstimated', { time })];
  const times = fee.additionsAt.map(write.time).join(', ');
  return [say('fee.estimated', { time }), ...(times ? [say('fee.additions', { times })] : [])];
};

/** The fee as it stands on the page and on paper; null where nothing is charged. */
export const feeOf = ({ fee }: ReportContent, say: Say, write: Write): DocumentFee | null => {
  if (fee.lines.length === 0) return null;
  return {
    title: say('section.fee'),
    lines: fee.lines.map(({ label, note, quantity, total }) => ({
      label,
      note: [note, quantity > 1 ? say('fee.quantity', { count: quantity }) : null]
        .filter((part) => part !== null)
        .join(' '),
      amount: write.yen(total),
    })),
    total: { label: say('fee.total'), note: say('fee.withTax'), amount: write.yen(fee.total) },
    notes: [
      ...taxNotes(fee, say, write),
      ...approvalNotes(fee, say, write),
      ...(fee.paidHow ? [say(`paid.${fee.paidHow}`)] : []),
    ],
  };
};
