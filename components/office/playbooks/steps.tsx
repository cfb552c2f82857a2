/** What to do, one after the other. */
export function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <ol className="grid gap-0.5">
      {steps.map((step, index) => (
        <li key={step} className="grid grid-cols-[1.4rem_minmax(0,1fr)]">
          <span aria-hidden="true" className="font-bold text-accent tabular-nums">
            {index + 1}
          </span>
          {step}
        </li>
      ))}
    </ol>
  );
}
