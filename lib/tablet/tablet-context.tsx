import 'client-only';
import { createContext, useContext } from 'react';
import type { SavingState } from './saving';
import type { Tablet } from './tablet';

/** Said to the technician in a snackbar, perhaps with a way back. */
export type Said = { text: string; onUndo?: () => void };

export type TabletValue = {
  tablet: Tablet;
  saving: SavingState;
  /** Whether all of it is invented: then every page says so. */
  demo: boolean;
  /** Tries to send now instead of waiting for the next turn. */
  sendNow: () => void;
  say: (said: Said) => void;
};

export const TabletContext = createContext<TabletValue | null>(null);

/**
 * The tablet of whoever is signed in.
 * @throws outside of the technician's shell, or before the tablet is open
 */
export const useTablet = (): TabletValue => {
  const value = useContext(TabletContext);
  if (!value) throw new Error('useTablet needs the technician’s shell around it');
  return value;
};
