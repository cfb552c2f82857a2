import type { PaperDocument } from '@/lib/report/paper-document';

/** An estimate, invoice, receipt, credit note or contract paper as it stands on paper. */
export function PaperView({ document }: { document: PaperDocument }) {
  const { amount, issuer } = document;
  return (
    <article lang={document.language} className="text-[0.9em] leading-relaxed">
      <header className="flex flex-wrap items-end justify-between gap-x-6 border-b-2 border-ink pb-[0.5em]">
        <div>
          <h1 className="palt text-[1.7em] leading-snug">{document.title}</h1>
          {document.subtitle && <p className="text-[0.85em] text-muted">{document.subtitle}</p>}
        </div>
        <p className="text-[0.85em]">
          <span className="block">{document.number}</span>
          {document.date}
        </p>
      </header>
      <div className="grid gap-x-8 gap-y-3 pt-[0.8em] sm:grid-cols-[minmax(0,1fr)_auto]">
        <div>
          <p className="border-b border-line pb-[0.2em] text-[1.2em] font-bold wrap-anywhere">
            {document.to}
          </p>
          <p className="pt-[0.5em]">{document.intro}</p>
        </div>
        <p className="text-[0.85em]">
          <b className="block">{issuer.name}</b>
          {issuer.lines.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </p>
      </div>
      <p className="my-[1em] flex flex-wrap items-baseline gap-x-4 rounded-card bg-accent-tint px-[1em] py-[0.5em]">
        <b>{amount.label}</b>
        <b className="mx-auto text-[2.1em] leading-snug">{amount.value}</b>
        <small className="text-[0.85em] text-muted">{amount.note}</small>
      </p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-[0.2em]">
        {document.facts.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <table className="mt-[1em] w-full border-collapse">
        <tbody>
          {document.lines.map((line, index) => (
            <tr key={index} className="border-b border-line">
              <th scope="row" className="py-[0.35em] text-left align-baseline font-normal">
                {line.label}
                {line.note && <small className="block text-[0.85em] text-muted">{line.note}</small>}
              </th>
              <td className="py-[0.35em] pl-3 text-right align-baseline whitespace-nowrap">{line.amount}</td>
            </tr>
          ))}
          {document.totals.map(({ label, amount: sum }, index) => (
            <tr key={label} className={index === 0 ? 'border-t-2 border-ink font-bold' : 'text-[0.9em]'}>
              <th scope="row" className="py-[0.3em] text-left [font-weight:inherit]">
                {label}
              </th>
              <td className="py-[0.3em] pl-3 text-right whitespace-nowrap">{sum}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {document.framed && (
        <section className="mt-[1.2em] border-2 border-faulty px-[1em] py-[0.8em] text-faulty">
          <h2 className="text-[1.05em] font-bold">{document.framed.title}</h2>
          {document.framed.lines.map((line) => (
            <p key={line} className="mt-[0.5em]">
              {line}
            </p>
          ))}
        </section>
      )}
      {document.notes.map((note) => (
        <p key={note} className="mt-[0.6em] text-[0.85em] text-muted">
          {note}
        </p>
      ))}
    </article>
  );
}
