import type { MouseEvent } from 'react';
import { StateIcon } from './state-icon';
import type { Step, StepState } from './step-rail';

const look: Record<StepState, string> = {
  open: 'border-line-strong bg-surface text-muted',
  now: 'border-accent bg-surface text-accent',
  done: 'border-accent bg-surface text-accent',
  attention: 'border-attention bg-attention-tint text-attention',
};

/** The steps on a phone: the name of the one that is open, and all six as circles. */
export function StepDots<Id extends string>({
  label,
  steps,
  onOpen,
  className = '',
}: {
  label: string;
  steps: readonly Step<Id>[];
  onOpen: (id: Id) => void;
  className?: string;
}) {
  const at = steps.findIndex((step) => step.current);
  const open = (event: MouseEvent, id: Id) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onOpen(id);
  };
  return (
    <nav
      aria-label={label}
      className={`flex min-h-12 items-center gap-2 border-b border-line pr-2 pl-4 ${className}`}
    >
      <p aria-hidden="true" className="min-w-0 flex-1 truncate text-16 font-bold">
        {at >= 0 && `${at + 1} ${steps[at]?.title}`}
      </p>
      <ol className="flex flex-none">
        {steps.map((step, index) => (
          <li key={step.id}>
            <a
              href={step.href}
              aria-label={step.title}
              aria-current={step.current ? 'step' : undefined}
              onClick={(event) => open(event, step.id)}
              className="grid h-12 w-[34px] place-items-center focus-visible:-outline-offset-3"
            >
              <span
                className={`grid size-[26px] place-items-center rounded-full border-[1.5px] text-14 leading-none font-bold ${step.current ? 'border-accent bg-accent text-on-accent' : look[step.state]}`}
              >
                {step.state === 'done' && !step.current ? <StateIcon shape="check" /> : index + 1}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
