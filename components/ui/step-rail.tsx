import type { MouseEvent, ReactNode } from 'react';
import { StateIcon } from './state-icon';

export type StepState = 'open' | 'now' | 'done' | 'attention';

export type Step<Id extends string> = {
  id: Id;
  href: string;
  title: string;
  /** What is so: "済 10:36", "要対応 1", "いま". */
  note: ReactNode;
  state: StepState;
  /** This is the step that is shown; a step can be shown and still need attention. */
  current: boolean;
};

const numberLook: Record<StepState, string> = {
  open: 'border-line-strong text-muted',
  done: 'border-accent text-accent',
  attention: 'border-attention text-attention',
  now: 'border-accent text-accent',
};

const noteLook: Record<StepState, string> = {
  open: 'text-muted',
  done: 'text-accent',
  attention: 'font-bold text-attention [--behind:var(--paper)]',
  now: 'font-bold text-accent',
};

/**
 * The steps with their states: a rail at the left, or a strip on top. Any of them can be opened at any time.
 * @param onOpen moves within the page; the link stays a link for a new tab
 */
export function StepRail<Id extends string>({
  label,
  steps,
  onOpen,
  layout,
  className = '',
}: {
  label: string;
  steps: readonly Step<Id>[];
  onOpen: (id: Id) => void;
  layout: 'rail' | 'strip';
  className?: string;
}) {
  const rail = layout === 'rail';
  const open = (event: MouseEvent, id: Id) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onOpen(id);
  };
  return (
    <nav aria-label={label} className={className}>
      <ol className={rail ? 'grid' : 'grid auto-cols-fr grid-flow-col border-b border-line'}>
        {steps.map((step, index) => (
          <li key={step.id} className={rail ? 'group' : 'border-l border-line first:border-l-0'}>
            <a
              href={step.href}
              aria-current={step.current ? 'step' : undefined}
              onClick={(event) => open(event, step.id)}
              className={`relative leading-snug focus-visible:-outline-offset-3 ${
                rail
                  ? 'grid min-h-19 grid-cols-[30px_1fr] items-center gap-x-2.5 pr-2 pl-4'
                  : 'grid min-h-23 content-center justify-items-center gap-0.5 px-1 text-center'
              } ${
                step.current
                  ? rail
                    ? 'bg-surface inset-shadow-[4px_0_0_var(--accent)] outline-line'
                    : 'bg-surface inset-shadow-[0_4px_0_var(--accent)]'
                  : 'hover:bg-surface'
              }`}
            >
              {rail && index < steps.length - 1 && (
                <span
                  aria-hidden="true"
                  className="absolute top-[calc(50%+15px)] left-[30.5px] z-[1] h-[46px] w-px bg-line-strong"
                />
              )}
              <span
                className={`z-[2] grid size-[30px] place-items-center rounded-full border-[1.5px] text-15 leading-none font-bold ${
                  step.current
                    ? 'border-accent bg-accent text-on-accent'
                    : `bg-paper ${numberLook[step.state]}`
                }`}
              >
                {step.state === 'done' && !step.current ? <StateIcon shape="check" /> : index + 1}
              </span>
              <span className="min-w-0">
                <span
                  className={`block palt text-16 whitespace-nowrap ${step.state === 'open' && !step.current ? '' : 'font-bold'} ${rail ? '' : 'text-15'}`}
                >
                  {step.title}
                </span>
                <span
                  className={`flex items-center gap-1 text-13 whitespace-nowrap ${rail ? '' : 'justify-center'} ${noteLook[step.state]} ${step.current ? '[--behind:var(--surface)]' : ''}`}
                >
                  {step.state === 'attention' && <StateIcon shape="attention" />}
                  {step.note}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
