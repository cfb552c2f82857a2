import type { DocumentFee as Fee } from '@/lib/report/document';

/** Fee lines, the total, and what tax, approval and payment have to say. */
export function DocumentFee({ fee }: { fee: Fee }) {
  return (
    <>
      <table className="w-full border-collapse">
        <tbody>
          {fee.lines.map((line, index) => (
            <tr key={index} className="border-b border-line">
              <th scope="row" className="py-[0.5em] text-left align-baseline font-normal">
                {line.label}
                {line.note && (
                  <small className="block text-[0.85em] leading-snug text-muted">{line.note}</small>
                )}
              </th>
              <td className="py-[0.5em] pl-3 text-right align-baseline whitespace-nowrap">{line.amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {/* A table of its own: its large amount would take room from the words above. */}
      <table className="w-full border-collapse">
        <tbody>
          <tr className="font-bold">
            <th scope="row" className="py-[0.7em] text-left align-baseline">
              {fee.total.label} <small className="ml-1 text-[0.85em] font-normal">{fee.total.note}</small>
            </th>
            <td className="py-[0.7em] pl-3 text-right align-baseline text-[1.7em] leading-tight whitespace-nowrap">
              {fee.total.amount}
            </td>
          </tr>
        </tbody>
      </table>
      <p className="text-[0.85em] leading-relaxed text-muted">{fee.notes.join(' ')}</p>
    </>
  );
}
