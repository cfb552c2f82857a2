import type { StepState } from './step-rail';

const look: Record<StepState, string> = {
  done: 'h-[5px] bg-accent opacity-45',
  now: 'h-[9px] bg-accent',
  attention: 'h-[9px] bg-attention',
  open: 'h-[5px] bg-line-strong',
};

/** The steps of a visit as ticks, for boards and lists; the word stands beside it. */
export function StepTicks({ states, label }: { states: readonly StepState[]; label: string }) {
  return (
    <span role="img" aria-label={label} className="inline-flex items-center gap-0.5 align-middle">
      {states.map((state, index) => (
        // Ticks have no identity beside their place.
        // oxlint-disable-next-line react/no-array-index-key
        <i key={index} className={`w-3 rounded-[1px] ${look[state]}`} />
      ))}
    </span>
  );
}
