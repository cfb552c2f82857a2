import 'client-only';
import { partLengths } from '@/lib/sync/pack';
import { type SealedAnswer, sealedAnswerSchema } from '@/lib/sync/sealed-answer';
import { ask, type Asked, type Fetch } from '../ask';
import type { TabletDatabase } from '../database';
import type { Me } from '../me';
import { REFUSED_PHOTOS } from '../photo-codes';
import { asItem, sealedWork } from './sealed-work';

const SILENCE = 20_000;
/** Mutations in one request. */
const AT_ONCE = 50;

const post = (fetcher: Fetch, body: object): Promise<Asked | undefined> =>
  ask(
    fetcher,
    '/api/sync/sealed',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-kiriwake-sync': '1' },
      body: JSON.stringify({ sentAt: new Date().toISOString(), items: [], ...body }),
    },
    SILENCE,
  );

/**
 * Asks how the server stands to this device, without sending anything.
 * @param locked whether the tablet has just been locked
 * @returns null where it does not answer, or does not know who this is
 */
export const askStanding = async (
  fetcher: Fetch,
  deviceId: string | null,
  locked = false,
): Promise<SealedAnswer | null> => {
  const read = sealedAnswerSchema.safeParse((await post(fetcher, { deviceId, locked }))?.body);
  return read.success ? read.data : null;
};

/**
 * Sends everything that waits, as it lies sealed, and asks how the server stands to this device.
 * @returns the last answer, and whether nothing is left here; null where the server does not answer
 */
export const handOver = async (
  db: TabletDatabase,
  me: Me,
  fetcher: Fetch,
): Promise<(SealedAnswer & { done: boolean }) | null> => {
  const { mutations, photos } = await sealedWork(db, me, ['waiting']);
  let answer = await askStanding(fetcher, me.deviceId);
  if (!answer) return null;
  let left = 0;
  for (let at = 0; at < mutations.length; at += AT_ONCE) {
    const batch = mutations.slice(at, at + AT_ONCE);
    const asked = await post(fetcher, { deviceId: me.deviceId, items: batch.map(asItem) });
    const read = sealedAnswerSchema.safeParse(asked?.body);
    if (!read.success) return null;
    answer = read.data;
    const taken = new Set(answer.taken);
    left += batch.filter(({ id }) => !taken.has(id)).length;
    await db.handover.bulkDelete([...taken]);
    await db.outbox.where('id').anyOf(answer.taken).modify({ handed: true });
  }
  for (const { id, sealed, content, erased } of photos) {
    const body = new Blob([partLengths(sealed.length, content.size), sealed as BufferSource, content]);
    const asked = await ask(
      fetcher,
      '/api/sync/sealed/photo',
      { method: 'PUT', headers: { 'x-kiriwake-sync': '1' }, body },
      SILENCE + body.size / 4,
    );
    if (!asked) return null;
    const code = REFUSED_PHOTOS[asked.status];
    if (asked.ok && erased) await db.handover.delete(id);
    else if (asked.ok) await db.photos.update(id, { state: 'sent', code: null });
    else {
      left += 1;
      // Sent again and again it would be no other.
      if (code && !erased) await db.photos.update(id, { state: 'refused', code });
    }
  }
  return { ...answer, done: left === 0 };
};
