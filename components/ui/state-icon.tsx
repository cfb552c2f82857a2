import type { ReactNode } from 'react';

/** Every state has a shape of its own, so that none is told by colour alone. */
export type StateShape =
  | 'ok'
  | 'faulty'
  | 'attention'
  | 'not-checked'
  | 'unknown'
  | 'refused'
  | 'waiting'
  | 'info'
  | 'stopped'
  | 'partly'
  | 'check';

// The cut-out lines take the colour of what lies behind: `--behind`, else the surface.
const cut = { fill: 'none', stroke: 'var(--behind, var(--surface))', strokeWidth: 2 } as const;
const ring = { cx: 10, cy: 10, r: 7.7, fill: 'none', stroke: 'currentColor', strokeWidth: 1.7 } as const;
const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8 } as const;

const shapes: Record<StateShape, ReactNode> = {
  ok: (
    <>
      <circle cx="10" cy="10" r="8.5" fill="currentColor" />
      <path d="M6 10.4l2.8 2.8L14.2 7.4" {...cut} />
    </>
  ),
  faulty: (
    <>
      <path d="M6.4 1.5h7.2l4.9 4.9v7.2l-4.9 4.9H6.4l-4.9-4.9V6.4z" fill="currentColor" />
      <path d="M7 7l6 6M13 7l-6 6" {...cut} />
    </>
  ),
  attention: (
    <>
      <path d="M10 1.8 19 17.6H1z" fill="currentColor" stroke="currentColor" />
      <path d="M10 7.4v4.6M10 14.6v.3" {...cut} />
    </>
  ),
  'not-checked': <circle {...ring} strokeWidth={1.8} strokeDasharray="2.6 2.6" />,
  unknown: (
    <>
      <circle {...ring} />
      <path d="M7.7 7.9a2.4 2.4 0 1 1 3.4 2.2c-.8.4-1.1.8-1.1 1.6M10 14.2v.2" {...line} />
    </>
  ),
  refused: (
    <>
      <circle {...ring} />
      <path d="M6.5 10h7" {...line} />
    </>
  ),
  waiting: (
    <>
      <circle {...ring} />
      <path d="M10 5.6V10l3 2" {...line} />
    </>
  ),
  info: (
    <>
      <circle cx="10" cy="10" r="8.5" fill="currentColor" />
      <path d="M10 9v5M10 5.8v.4" {...cut} />
    </>
  ),
  stopped: (
    <>
      <rect x="2.5" y="2.5" width="15" height="15" rx="3" fill="currentColor" />
      <path d="M7 7v6M13 7v6" {...cut} strokeWidth={2.2} />
    </>
  ),
  partly: (
    <>
      <circle {...ring} strokeDasharray="2.6 2.6" />
      <path d="M10 2.3a7.7 7.7 0 0 0 0 15.4z" fill="currentColor" />
    </>
  ),
  check: <path d="m4 10.5 4 4 8-9" {...line} strokeWidth={2.2} />,
};

/** A state's shape in the text's colour, as large as the text or as a `size-…` class says. Always beside a word. */
export function StateIcon({ shape, className = '' }: { shape: StateShape; className?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={`inline-block flex-none ${/\bsize-/.test(className) ? '' : 'size-[1.25em]'} align-[-0.24em] ${className}`}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shapes[shape]}
    </svg>
  );
}
