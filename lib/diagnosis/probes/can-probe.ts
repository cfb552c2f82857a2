import type { Playbook } from '../playbook';

/** Whether a playbook asks anything that a mail probe can answer without the customer's line. */
export const canProbe = ({ checks }: Pick<Playbook, 'checks'>): boolean =>
  checks.some(({ id }) => id === 'mailbox-storage');
