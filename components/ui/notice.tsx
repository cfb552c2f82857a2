import type { ReactNode } from 'react';
import { StateIcon, type StateShape } from './state-icon';

type NoticeTone = 'info' | 'ok' | 'attention' | 'faulty';

const looks: Record<NoticeTone, { box: string; title: string; shape: StateShape }> = {
  info: { box: 'bg-accent-tint', title: 'text-accent [--behind:var(--accent-tint)]', shape: 'info' },
  ok: { box: 'bg-ok-tint', title: 'text-ok [--behind:var(--ok-tint)]', shape: 'ok' },
  attention: {
    box: 'bg-attention-tint',
    title: 'text-attention [--behind:var(--attention-tint)]',
    shape: 'attention',
  },
  faulty: { box: 'bg-faulty-tint', title: 'text-faulty [--behind:var(--faulty-tint)]', shape: 'faulty' },
};

/**
 * Something to know before going on.
 * @param urgent read out at once by screen readers: for what went wrong just now
 * @param action a button or link, at the end
 */
export function Notice({
  tone = 'info',
  title,
  urgent = false,
  action,
  children,
  className = '',
}: {
  tone?: NoticeTone;
  title?: ReactNode;
  urgent?: boolean;
  action?: ReactNode;
  children?: ReactNode;
  className?: string;
}) {
  const look = looks[tone];
  return (
    <div
      role={urgent ? 'alert' : undefined}
      className={`flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card px-4 py-3 text-[0.93em] leading-relaxed ${look.box} ${className}`}
    >
      <div className="min-w-0 flex-1 basis-60">
        <div className={`flex gap-2 ${title ? `font-bold ${look.title}` : ''}`}>
          <StateIcon shape={look.shape} className={`mt-[0.16em] ${look.title}`} />
          <div className="min-w-0">{title ?? children}</div>
        </div>
        {title && children && <div className="mt-0.5">{children}</div>}
      </div>
      {action && <div className="flex-none">{action}</div>}
    </div>
  );
}
