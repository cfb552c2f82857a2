import type { Attempt } from '@/lib/case/state';

export const EXTRAS = ['desk', 'sent', 'learnt', 'settings', 'note', 'what'] as const;
export type Extra = (typeof EXTRAS)[number];

const byChannel: Record<Attempt['channel'], readonly Extra[]> = {
  device: [],
  'provider-page': [],
  chat: ['sent', 'desk', 'learnt'],
  phone: ['desk', 'learnt'],
  mail: [],
  other: ['desk'],
};

/**
 * Which parts of an attempt are open without being asked for: what its channel is about, and what holds something.
 * @param hasSettings whether a touched setting is recorded with it
 * @param hasDraft whether the playbook has a text to send
 */
export const shownExtras = (attempt: Attempt, hasSettings: boolean, hasDraft: boolean): readonly Extra[] => {
  const filled: Record<Extra, boolean> = {
    desk: attempt.personName !== null || attempt.reference !== null,
    sent: attempt.sentText !== null || hasDraft,
    learnt: attempt.learnt !== null || attempt.learntFrom !== null || attempt.outcome === 'learnt',
    settings: hasSettings,
    note: attempt.note !== null,
    what: false,
  };
  return EXTRAS.filter((extra) => filled[extra] || byChannel[attempt.channel].includes(extra));
};
