import type { ReactNode } from 'react';
import { StateIcon, type StateShape } from './state-icon';

export type Tone = 'ok' | 'faulty' | 'attention' | 'unknown' | 'accent' | 'muted';

export const toneText: Record<Tone, string> = {
  ok: 'text-ok',
  faulty: 'text-faulty',
  attention: 'text-attention',
  unknown: 'text-unknown',
  accent: 'text-accent',
  muted: 'text-muted',
};

const usualTone: Record<StateShape, Tone> = {
  ok: 'ok',
  faulty: 'faulty',
  attention: 'attention',
  'not-checked': 'unknown',
  unknown: 'unknown',
  refused: 'unknown',
  waiting: 'accent',
  info: 'accent',
  stopped: 'attention',
  partly: 'unknown',
  check: 'accent',
};

/**
 * A state: an icon of its own shape, and a word.
 * @param shape also chooses the colour, unless `tone` says another
 * @param icon stands in for the shape where the field has its own sign (a pencil for "note only")
 */
export function StateWord({
  shape,
  tone = usualTone[shape],
  icon,
  children,
  className = '',
}: {
  shape: StateShape;
  tone?: Tone;
  icon?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 font-bold whitespace-nowrap ${toneText[tone]} ${className}`}
    >
      {icon ?? <StateIcon shape={shape} />}
      {children}
    </span>
  );
}
