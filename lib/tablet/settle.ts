import 'client-only';
import { type Envelope, PROTOCOL } from '@/lib/mutation/envelope';
import type { Entry } from './entries';
import { envelopeOf } from './envelope-of';
import type { ChangeFailure } from './live-copy';
import { actorOf } from './me';
import { newId } from './new-id';
import type { RefusedGroup } from './refused-groups';
import type { Tablet } from './tablet';

const all = ({ head, followers }: RefusedGroup): Entry[] => [head, ...followers];

/** Forgets refused mutations for good. */
export const giveUp = async ({ store }: Tablet, group: RefusedGroup): Promise<void> =>
  store.db.outbox.bulkDelete(all(group).map(({ n }) => n));

/**
 * Does what was refused once more: the same arguments and the same time, under a new id.
 * @returns null when all of it waits to be sent again; otherwise why one would be refused here already, and it and
 *   those after it stay as they are
 */
export const retry = async (tablet: Tablet, group: RefusedGroup): Promise<ChangeFailure | null> => {
  const { store, me } = tablet;
  for (const { n, envelope } of all(group)) {
    const again: Envelope = { ...envelope, protocol: PROTOCOL, id: newId(), retryOf: envelope.id };
    const result = await store.append(again, actorOf(me), [n]);
    if (result.status === 'refused') return result.code;
  }
  return null;
};

/**
 * Keeps what was refused as an internal note of its case, so that nothing that was seen is lost.
 * @param wordsOf says a mutation in words
 * @returns null when the note is kept
 */
export const keepAsNote = async (
  tablet: Tablet,
  group: RefusedGroup,
  wordsOf: (entry: Entry) => string,
): Promise<ChangeFailure | null> => {
  const words = all(group).map(wordsOf).join('\n').slice(0, 10_000);
  const { aggregate } = group.head.envelope;
  const draft = envelopeOf(tablet.me.deviceId, aggregate, 'note.add', { id: newId(), words });
  const settled = all(group).map(({ n }) => n);
  return tablet.live(aggregate).change(draft, actorOf(tablet.me), settled);
};

/** Gives mutations to whoever asks as a JSON file, exactly as they would have been sent. */
export const exportEntries = (entries: readonly Entry[], fileName: string): void => {
  const content = entries.map(({ envelope, state, code }) => ({ state, code, envelope }));
  const file = new Blob([JSON.stringify({ v: 1, mutations: content }, null, 2)], {
    type: 'application/json',
  });
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: `${fileName}.json` });
  link.click();
  // The download has begun by then; without this the file would stay in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
