'use client';

import { Camera } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useRef, useState, type ChangeEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Spinner } from '@/components/ui/spinner';
import { StateWord } from '@/components/ui/state-word';
import { TimeText } from '@/components/ui/time-text';
import type { Photo } from '@/lib/case/state';
import { useChange } from '@/lib/tablet/use-change';
import { type PhotoSource, usePhotoSource } from '@/lib/tablet/use-photo-source';
import { type About, useAddPhoto, usePhotosOf } from '@/lib/tablet/use-photos';
import { useVisit } from '@/lib/tablet/visit-context';
import { AbsentPhoto } from './absent-photo';

/** Takes a photo of an entry: a square button with the camera, or with its word. */
export function PhotoButton({ about, words = false }: { about: About; words?: boolean }) {
  const t = useTranslations('tablet.photo');
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const add = useAddPhoto(about);
  const take = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    // Emptied, so that the same file can be chosen again.
    currentTarget.value = '';
    setBusy(true);
    for (const file of files) await add(file);
    setBusy(false);
  };
  return (
    <>
      <Button
        size={words ? 'normal' : 'square'}
        className="text-accent"
        aria-label={t('take')}
        aria-busy={busy}
        onClick={() => input.current?.click()}
      >
        {busy ? <Spinner /> : <Camera aria-hidden="true" className="size-5" />}
        {words && t('take')}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture="environment"
        multiple
        hidden
        tabIndex={-1}
        aria-label={t('take')}
        onChange={(event) => void take(event)}
      />
    </>
  );
}

/** The photos of an entry as small pictures; nothing where there are none. */
export function PhotoStrip({ about }: { about: About }) {
  const photos = usePhotosOf(about);
  const t = useTranslations('tablet.photo');
  if (photos.length === 0) return null;
  return (
    <ul aria-label={t('list')} className="flex flex-wrap gap-2">
      {photos.map((photo, index) => (
        <li key={photo.id}>
          <PhotoThumb photo={photo} number={index + 1} />
        </li>
      ))}
    </ul>
  );
}

function PhotoThumb({ photo, number }: { photo: Photo; number: number }) {
  const t = useTranslations('tablet.photo');
  const { caseId } = useVisit();
  const source = usePhotoSource(caseId, photo.hash);
  const { src, absent, state } = source;
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-label={`${t('open', { number })} ${absent ? t('absent') : ''}`.trim()}
        onClick={() => setOpen(true)}
        className="relative grid h-12 min-w-16 place-items-stretch overflow-hidden rounded-chip border border-line-strong bg-unknown-tint"
      >
        {src && <img src={src} alt="" className="h-full w-15.5 object-cover" />}
        {absent && <AbsentPhoto />}
        {state === 'waiting' && (
          <span aria-hidden="true" className="absolute right-1 bottom-1 size-2.5 rounded-full bg-attention" />
        )}
      </button>
      <PhotoDialog photo={photo} source={source} open={open} onClose={() => setOpen(false)} />
    </>
  );
}

function PhotoDialog({
  photo,
  source: { src, absent, state },
  open,
  onClose,
}: {
  photo: Photo;
  source: PhotoSource;
  open: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('tablet.photo');
  const change = useChange();
  const withdraw = () => {
    onClose();
    const args = { list: 'photos', id: photo.id } as const;
    void change('row.withdraw', args, { said: t('withdrawn'), undo: { name: 'row.restore', args } });
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      width="large"
      title={t('title')}
      actions={
        <Button kind="text" onClick={withdraw}>
          {t('withdraw')}
        </Button>
      }
    >
      {src && (
        <img src={src} alt={photo.caption ?? t('title')} className="mx-auto max-h-[60dvh] rounded-chip" />
      )}
      {absent && <p className="text-15">{t('absentBody')}</p>}
      <p className="mt-3 flex flex-wrap gap-x-4 text-15 text-muted">
        <TimeText at={photo.takenAt} as="dayTime" />
        {state === 'waiting' && <StateWord shape="waiting">{t('waiting')}</StateWord>}
        {state === 'refused' && <StateWord shape="attention">{t('refused')}</StateWord>}
      </p>
    </Dialog>
  );
}
