'use client';

import { useId, type ReactNode } from 'react';
import { Modal } from './modal';
import { ModalHeader } from './modal-header';

const widths = { small: 'w-[26rem]', normal: 'w-[36rem]', large: 'w-[52rem]' } as const;

/**
 * A question or a small form over the page.
 * @param actions buttons, the main one last (it stands bottom right)
 */
export function Dialog({
  open,
  onClose,
  title,
  actions,
  width = 'normal',
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  actions?: ReactNode;
  width?: keyof typeof widths;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <Modal
      open={open}
      onClose={onClose}
      labelledBy={id}
      className={`m-auto max-h-[min(90dvh,60rem)] max-w-[calc(100vw-2rem)] flex-col overflow-hidden rounded-card border p-0 open:flex motion-safe:animate-appear ${widths[width]}`}
    >
      <ModalHeader id={id} title={title} onClose={onClose} />
      <div className="min-h-0 flex-1 overflow-y-auto px-6 py-5">{children}</div>
      {actions && (
        <div className="flex flex-none flex-wrap items-center justify-end gap-3 border-t border-line bg-paper px-6 py-3.5">
          {actions}
        </div>
      )}
    </Modal>
  );
}
