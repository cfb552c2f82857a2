import 'client-only';

/**
 * Where what was written is. `saved`: on this tablet, still to be sent. `sending`, `sent`: as they say. `offline`: no
 * answer from the server. `signed-out`: it asks who this is. `old-app`, `old-server`: one of the two does not understand
 * the other. `attention`: something was refused and waits for a hand.
 */
export type SavingKind = 'saved' | 'sending' | 'sent' | 'attention' | Exclude<LinkState, 'online'>;

export type SavingState = {
  kind: SavingKind;
  /** Mutations that are still to be sent. */
  unsent: number;
  photosUnsent: number;
  /** What was refused, photos included. */
  attention: number;
  /** Whether the server answers; also told where something needs attention. */
  link: LinkState;
  /** Instant of the last answer; null before the first. */
  sentAt: string | null;
};

export type LinkState = 'online' | 'offline' | 'signed-out' | 'old-app' | 'old-server';

type Counts = Pick<SavingState, 'unsent' | 'photosUnsent' | 'attention' | 'link' | 'sentAt'>;

/** The state in one word, the most pressing first. */
export const savingState = (counts: Counts, sending: boolean): SavingState => {
  const { attention, link, unsent, photosUnsent, sentAt } = counts;
  const waiting = unsent + photosUnsent > 0;
  const kind: SavingKind =
    attention > 0
      ? 'attention'
      : link !== 'online'
        ? link
        : waiting
          ? sending
            ? 'sending'
            : 'saved'
          : 'sent';
  return { kind, attention, link, unsent, photosUnsent, sentAt };
};
