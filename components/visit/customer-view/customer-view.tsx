'use client';

import { Lock } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useEffect, useRef, type ReactNode } from 'react';
import { useVisit } from '@/lib/tablet/visit-context';
import { CustomerLanguage } from './customer-language';
import { HoldButton } from './hold-button';

/**
 * The tablet turned to the customer: the whole screen, large type, their language, nothing internal. Left by a long
 * press only (finger; Enter or Space on the button; Escape held), so that no tap of theirs leads to our side.
 * @param onClose after the long press; the caller sets `open`
 * @param label says what is shown, for screen readers
 * @param footer the parts and where we are; stays in sight
 */
export function CustomerView({
  open,
  onClose,
  label,
  footer,
  children,
}: {
  open: boolean;
  onClose: () => void;
  label: string;
  footer?: ReactNode;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      onCancel={(event) => event.preventDefault()}
      // A tablet's "back" can close a dialog over our head: it opens again.
      onClose={() => open && dialog.current?.showModal()}
      className="m-0 h-dvh max-h-none w-screen max-w-none grid-rows-[auto_minmax(0,1fr)_auto] bg-paper text-[1.125rem] leading-[1.65] text-ink open:grid sm:text-[1.375rem]"
    >
      {open && (
        <CustomerLanguage>
          <Header onClose={onClose} />
          <div className="min-h-0 overflow-y-auto overscroll-contain">{children}</div>
          {footer}
        </CustomerLanguage>
      )}
    </dialog>
  );
}

function Header({ onClose }: { onClose: () => void }) {
  const t = useTranslations('visit.customerView');
  const { shop } = useVisit();
  return (
    <header className="flex min-h-16 items-center gap-3 border-b border-line bg-surface py-2 pr-4 pl-5 sm:min-h-21 sm:pr-7 sm:pl-14">
      <b className="min-w-0 flex-1 truncate">{shop.root.name}</b>
      <HoldButton onHeld={onClose} holdKey="Escape" className="text-14 sm:text-16">
        <Lock aria-hidden="true" className="size-4.5 flex-none" />
        <span className="max-sm:hidden">{t('leave')}</span>
        <span className="sm:hidden">{t('leaveShort')}</span>
      </HoldButton>
    </header>
  );
}
