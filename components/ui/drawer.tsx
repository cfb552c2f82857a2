'use client';

import { useId, type ReactNode } from 'react';
import { Modal } from './modal';
import { ModalHeader } from './modal-header';

const sides = {
  right: 'my-0 mr-0 ml-auto h-dvh max-h-none border-l motion-safe:animate-from-right',
  bottom:
    'mx-0 mt-auto mb-0 max-h-[85dvh] w-screen max-w-none rounded-t-card border-t motion-safe:animate-from-bottom',
} as const;

/** A sheet that comes in from the side (or, in portrait, from below): "what we know", filters. */
export function Drawer({
  open,
  onClose,
  title,
  side = 'right',
  wide = false,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  side?: keyof typeof sides;
  /** Holds more than a list. */
  wide?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  const width = side === 'bottom' ? '' : wide ? 'w-[min(44rem,96vw)]' : 'w-[min(26rem,92vw)]';
  return (
    <Modal
      open={open}
      onClose={onClose}
      labelledBy={id}
      className={`flex-col p-0 open:flex ${sides[side]} ${width}`}
    >
      <ModalHeader id={id} title={title} onClose={onClose} />
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-6 py-4">{children}</div>
    </Modal>
  );
}
