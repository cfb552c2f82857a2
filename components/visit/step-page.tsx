import type { ReactNode } from 'react';
import { SnackbarPlace } from '@/components/ui/snackbar';
import { KnownPeek } from './known/known-peek';

/**
 * A step of the visit: one column that scrolls, and the actions where the thumb is.
 * @param aside stands at the right end of the title's line
 * @param quiet the action at the left; what was just done, with its undo, takes its place for a while
 * @param actions the main one last
 */
export function StepPage({
  title,
  lead,
  aside,
  quiet,
  actions,
  children,
}: {
  title: string;
  lead?: ReactNode;
  aside?: ReactNode;
  quiet?: ReactNode;
  actions: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="grid h-full min-h-0 min-w-0 grid-rows-[minmax(0,1fr)_auto_auto]">
      <div className="min-h-0 overflow-y-auto overscroll-contain px-4 pt-3 pb-4 sm:px-8 sm:pt-4.5">
        <div className="flex min-h-12 flex-wrap items-center gap-x-3">
          {/* On a phone the strip of steps above says it already. */}
          <h1 className="palt text-22 max-sm:sr-only">{title}</h1>
          {lead && <p className="text-15 text-muted">{lead}</p>}
          {aside && <div className="ml-auto flex-none">{aside}</div>}
        </div>
        {children}
        {quiet && <div className="mt-3 sm:hidden">{quiet}</div>}
      </div>
      <KnownPeek />
      <div className="relative flex min-h-21 flex-wrap items-center justify-end gap-3 border-t border-line bg-paper px-4 py-3 sm:px-8">
        <div className="flex min-w-0 items-center max-sm:contents sm:flex-1">
          <SnackbarPlace className="peer min-w-0 max-sm:absolute max-sm:inset-x-4 max-sm:bottom-full max-sm:mb-2" />
          <div className="peer-[:not(:empty)]:hidden max-sm:hidden">{quiet}</div>
        </div>
        <div className="flex flex-none flex-wrap justify-end gap-3 max-sm:w-full max-sm:*:px-3 max-sm:*:last:flex-1">
          {actions}
        </div>
      </div>
    </div>
  );
}

/** The one open question of a step: the white band with the indigo edge, over the whole width of the column. */
export function Band({
  label,
  className = '',
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section aria-label={label} className={`-mx-4 band px-4 py-4 sm:-mx-8 sm:px-8 ${className}`}>
      {children}
    </section>
  );
}
