/** The address at which the shell is kept. */
export const SHELL = '/visit-shell';

/** Whether an address is the technician's: all of them are answered by the one static shell. */
export const isShellAddress = (path: string): boolean => /^\/(visit-shell|today|visits)(\/|$)/.test(path);
