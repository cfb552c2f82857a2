'use client';

import { useEffect, useRef, type ReactNode } from 'react';

/**
 * The browser's own modal <dialog>: it keeps the focus, closes on Escape, gives the focus back.
 * `Dialog` and `Drawer` are its two looks.
 * @param onClose called on Escape, on a press outside, and never by itself; the caller sets `open`
 * @param labelledBy id of the title
 */
export function Modal({
  open,
  onClose,
  labelledBy,
  className,
  children,
}: {
  open: boolean;
  onClose: () => void;
  labelledBy: string;
  className: string;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const pressedOutside = useRef(false);
  const opener = useRef<HTMLElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) {
      const before = document.activeElement;
      opener.current = before instanceof HTMLElement ? before : null;
      element.showModal();
      // The browser would choose the close button; what is asked for first says so, else the sheet itself.
      (element.querySelector<HTMLElement>('[data-first-focus]') ?? element).focus();
    }
    if (open) return;
    opener.current = null;
    if (element.open) element.close();
  }, [open]);
  // Taken off the page while it is open, the browser would give the focus to nobody.
  useEffect(() => () => opener.current?.focus(), []);

  return (
    // The press outside is an addition to Escape and the close button, which the keyboard has.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      aria-labelledby={labelledBy}
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        if (open) onClose();
      }}
      // A drag that begins inside (marking text) and ends outside must not close it.
      onPointerDown={(event) => {
        pressedOutside.current = event.target === dialog.current;
      }}
      onClick={(event) => {
        if (pressedOutside.current && event.target === dialog.current) onClose();
      }}
      className={`border-line-strong bg-surface text-ink outline-none ${className}`}
    >
      {open && children}
    </dialog>
  );
}
