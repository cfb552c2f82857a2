import 'client-only';
import { packHead, partLengths } from '@/lib/sync/pack';
import type { TabletDatabase } from '../database';
import type { Me } from '../me';
import { sealedWork } from './sealed-work';

/**
 * Everything unsent in one file, sealed to the server's key: the office reads it in. Needs no code.
 * @returns null where nothing waits
 */
export const exportFile = async (db: TabletDatabase, me: Me): Promise<Blob | null> => {
  const { mutations, photos } = await sealedWork(db, me);
  const parts = mutations.length + photos.length;
  if (parts === 0) return null;
  const head = packHead({ v: 1, madeAt: new Date().toISOString(), deviceId: me.deviceId, parts });
  const all = [...mutations.map((one) => ({ ...one, content: new Blob([]) })), ...photos];
  return new Blob(
    [
      head,
      ...all.flatMap(({ sealed, content }) => [
        partLengths(sealed.length, content.size),
        sealed as BufferSource,
        content,
      ]),
    ],
    { type: 'application/octet-stream' },
  );
};

/** Gives a file to whoever asks. */
export const download = (file: Blob, name: string): void => {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // The download has begun by then; without this the file would stay in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
