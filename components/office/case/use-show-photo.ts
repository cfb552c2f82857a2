'use client';

import { useState } from 'react';
import type { Photo } from '@/lib/case/state';
import { useTranslations } from '@/lib/i18n/use-translations';
import { hashOf } from '@/lib/tablet/shrink-photo';
import { type ChangeCase, useCaseChange } from './use-case-change';

/** @returns the hash under which the server has the copy; null where it could not be sent */
const keepCopy = async (caseId: string, copy: Blob): Promise<string | null> => {
  const hash = await hashOf(copy);
  const answer = await fetch(`/api/photos/${caseId}/${hash}`, {
    method: 'PUT',
    headers: { 'content-type': 'image/jpeg', 'x-kiriwake-sync': '1' },
    body: copy,
  }).catch(() => null);
  return answer?.ok ? hash : null;
};

/**
 * Chooses what the report shows of a photo, with what is to be hidden burnt into a copy.
 * @returns `show(copy)` with the copy, or null to show the photo as it is; `hide()` to show nothing of it. Both resolve
 *   to whether it was done; `problem` tells in words why not
 */
export const useShowPhoto = (caseId: string, photo: Photo, changeCase: ChangeCase) => {
  const t = useTranslations('office.photos');
  const { change, busy, problem } = useCaseChange(caseId, changeCase);
  const [unsent, setUnsent] = useState<string | null>(null);
  const set = (shownHash: string | null) => change('photo.show', { id: photo.id, shownHash });
  const show = async (copy: Blob | null): Promise<boolean> => {
    setUnsent(null);
    // The picture first: nothing may name a copy that is nowhere.
    const hash = copy ? await keepCopy(caseId, copy) : photo.hash;
    if (hash === null) setUnsent(t('notSent'));
    return hash !== null && set(hash);
  };
  return { show, hide: () => set(null), busy, problem: unsent ?? problem };
};
