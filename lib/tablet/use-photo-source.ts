import 'client-only';
import { useEffect, useState } from 'react';
import type { PhotoState } from './database';
import { downloadPhoto } from './download-photo';
import { photoKey } from './photo-plan';
import { openedPhoto } from './photo-rows';
import { useSaving, useTablet } from './tablet-context';
import { useLive } from './use-live';

/**
 * `src`: undefined while the picture is looked for, and where it is not to be had. `absent`: neither here nor to be
 * had just now. `state`: how far its sending is; null where this tablet has not got it.
 */
export type PhotoSource = { src: string | undefined; absent: boolean; state: PhotoState | null };

/** A photo's picture: this tablet's, else the server's. */
export const usePhotoSource = (caseId: string, hash: string): PhotoSource => {
  const { store, fetcher } = useTablet().tablet;
  const online = useSaving().saving.link === 'online';
  const { db, seal } = store;
  const key = photoKey(caseId, hash);
  const found = useLive(key, async () => (await db.photos.get(key)) ?? null);
  const [got, setGot] = useState<{ key: string; url: string | null }>();
  // Asked for again when the line comes back; what is here does not depend on it.
  const line = found === null && online;
  useEffect(() => {
    if (found === undefined) return;
    let url: string | undefined;
    let here = true;
    // By the app's own way and not by the element's: on a protected tablet the server wants its proof.
    const picture = found ? openedPhoto(seal, found).catch(() => null) : downloadPhoto(fetcher, key);
    void picture.then((blob) => {
      if (here && blob instanceof Blob) url = URL.createObjectURL(blob);
      if (here) setGot({ key, url: url ?? null });
    });
    return () => {
      here = false;
      if (url) URL.revokeObjectURL(url);
    };
  }, [found, key, line, seal, fetcher]);
  const mine = got?.key === key ? got : undefined;
  const src = mine?.url ?? undefined;
  const absent = src === undefined && (mine !== undefined || (found === null && !online));
  return { src, absent, state: found?.state ?? null };
};
