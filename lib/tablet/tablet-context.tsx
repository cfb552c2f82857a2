import 'client-only';
import { createContext, useContext } from 'react';
import type { SavingState } from './saving';
import type { Tablet } from './tablet';

/** Said to the technician in a snackbar, perhaps with a way back. */
export type Said = { text: string; onUndo?: () => void };

export type TabletValue = {
  tablet: Tablet;
  /** Tries to send now instead of waiting for the next turn. */
  sendNow: () => void;
  say: (said: Said) => void;
  /** Locks this tablet now; null where it is not protected. */
  lock: (() => void) | null;
  /** Begins to protect it; null where it is, or where its server cannot. */
  protect: (() => void) | null;
};

export const TabletContext = createContext<TabletValue | null>(null);

// Apart from the tablet: it changes several times with every tap, and only a few words on the page show it.
export const SavingContext = createContext<{ saving: SavingState; demo: boolean } | null>(null);

/**
 * The tablet of whoever is signed in.
 * @throws outside of the technician's shell, or before the tablet is open
 */
export const useTablet = (): TabletValue => {
  const value = useContext(TabletContext);
  if (!value) throw new Error('useTablet needs the technician’s shell around it');
  return value;
};

/**
 * Where what was written is, and whether all of it is invented (then every page says so).
 * @throws outside of the technician's shell, or before the tablet is open
 */
export const useSaving = (): { saving: SavingState; demo: boolean } => {
  const value = useContext(SavingContext);
  if (!value) throw new Error('useSaving needs the technician’s shell around it');
  return value;
};
