import type { ReactNode } from 'react';
import { Logo } from './logo';

/** A page that is nothing but a message: not found, broken. */
export function FullMessage({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children: ReactNode;
  action: ReactNode;
}) {
  return (
    <main className="grid min-h-dvh place-content-center justify-items-center gap-3 px-6 py-10 text-center">
      <Logo className="mb-3 size-10" />
      <h1 className="text-26">{title}</h1>
      <div className="max-w-md text-muted">{children}</div>
      <div className="mt-4 flex flex-wrap justify-center gap-3">{action}</div>
    </main>
  );
}
