import 'client-only';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useCallback } from 'react';
import type { Photo } from '@/lib/case/state';
import { newId } from './new-id';
import { photoKey } from './photo-plan';
import { sealedPhoto } from './photo-rows';
import { hashOf, shrinkPhoto } from './shrink-photo';
import { useTablet } from './tablet-context';
import { useChange } from './use-change';
import { useVisit } from './visit-context';

/** What a photo shows: an entry of the case, by its id. */
export type About = { kind: NonNullable<Photo['aboutKind']>; id: string };

/**
 * Keeps a picture of the case here, to be sent apart from the mutation that will name it.
 * @returns a function that resolves to its hash, null where there is no room; that has been told then
 */
const useKeepPicture = (): ((blob: Blob) => Promise<string | null>) => {
  const { tablet, say } = useTablet();
  const { caseId } = useVisit();
  const t = useTranslations('errors');
  return useCallback(
    async (blob) => {
      const hash = await hashOf(blob);
      const id = photoKey(caseId, hash);
      const { db, seal } = tablet.store;
      const { photos } = db;
      const row = {
        id,
        caseId,
        hash,
        state: 'waiting',
        code: null,
        tries: 0,
        size: blob.size,
        blob,
      } as const;
      try {
        // The picture first: a mutation whose picture is lost would wait for ever.
        const takenAt = new Date().toISOString();
        if (!(await photos.get(id))) await photos.put(await sealedPhoto(seal, { ...row, takenAt }));
        return hash;
      } catch {
        say({ text: t('general.storage') });
        return null;
      }
    },
    [tablet, say, t, caseId],
  );
};

/**
 * Chooses what the report shows of a photo, with what is to be hidden burnt into a copy.
 * @returns `show(photo, copy)` with the copy, or null to show it as it is; `hide(photo)` to show nothing of it
 */
export const useShowPhoto = (photo: Photo) => {
  const t = useTranslations('visit.reportStep.photos');
  const keep = useKeepPicture();
  const change = useChange();
  const set = (shownHash: string | null, said: string) => {
    const undo = { name: 'photo.add', args: { id: photo.id, shownHash: photo.shownHash } } as const;
    return change('photo.add', { id: photo.id, shownHash }, { said, undo });
  };
  return {
    show: async (copy: Blob | null): Promise<boolean> => {
      const hash = copy ? await keep(copy) : photo.hash;
      return hash !== null && set(hash, t(copy ? 'shownHidden' : 'shown'));
    },
    hide: () => set(null, t('notShown')),
  };
};

/**
 * Takes a picture into the case: shrunk, kept here, and sent apart from the mutation that names it.
 * @returns a function that resolves to false where there is no photo; the reason has been told then
 */
export const useAddPhoto = (about: About | null): ((file: Blob) => Promise<boolean>) => {
  const { say } = useTablet();
  const { visit } = useVisit();
  const keep = useKeepPicture();
  const change = useChange();
  const t = useTranslations('errors');
  return useCallback(
    async (file) => {
      const blob = await shrinkPhoto(file);
      if (typeof blob === 'string') {
        say({ text: t(`photo.${blob}`) });
        return false;
      }
      const hash = await keep(blob);
      if (hash === null) return false;
      return change('photo.add', {
        id: newId(),
        visitId: visit?.id ?? null,
        hash,
        bytes: blob.size,
        caption: null,
        aboutKind: about?.kind ?? null,
        aboutId: about?.id ?? null,
      });
    },
    [say, t, keep, visit, about, change],
  );
};

/** The photos of an entry that count, the oldest first. */
export const usePhotosOf = ({ kind, id }: About): Photo[] =>
  useVisit().state.photos.filter(
    (photo) => photo.withdrawnAt === null && photo.aboutKind === kind && photo.aboutId === id,
  );
