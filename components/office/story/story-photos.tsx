'use client';

import { CheckBox } from '@/components/ui/check-box';
import { Notice } from '@/components/ui/notice';
import { SectionHead } from '@/components/ui/section-head';
import { TextField } from '@/components/ui/text-field';
import type { TellablePhoto } from '@/lib/case/story-photos';
import type { StoryDraft } from '@/lib/case/story-row';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { PartFinding } from '@/lib/story/check-draft';
import { MarkedPart } from './marked-part';

type Photos = NonNullable<StoryDraft['photos']>;

/** The photos that the report shows, to choose, describe and look at before everybody sees them. */
export function StoryPhotos({
  caseId,
  tellable,
  photos,
  looked,
  findings,
  onChange,
}: {
  caseId: string;
  tellable: readonly TellablePhoto[];
  photos: Photos;
  /** The photos of the draft that was looked through. */
  looked: Photos;
  findings: readonly PartFinding[];
  onChange: (photos: Photos) => void;
}) {
  const t = useTranslations('story.photos');
  if (tellable.length === 0 && photos.length === 0) return null;
  const stale = photos.filter(({ photoId, hash }) =>
    tellable.every((photo) => photo.photoId !== photoId || photo.hash !== hash),
  );
  const toggle = ({ photoId, hash, caption }: TellablePhoto, chosen: boolean) =>
    onChange(
      chosen
        ? [...photos, { photoId, hash, alt: caption ?? '', looked: false }]
        : photos.filter((one) => one.photoId !== photoId),
    );
  return (
    <section aria-label={t('title')}>
      <SectionHead title={t('title')} />
      <p className="mt-1 text-13 text-muted">{t('hint')}</p>
      {stale.length > 0 && (
        <Notice
          tone="attention"
          className="mt-2"
          action={
            <button
              type="button"
              className="min-h-9 font-bold text-accent underline pointer-coarse:min-h-11"
              onClick={() => onChange(photos.filter((one) => !stale.includes(one)))}
            >
              {t('drop')}
            </button>
          }
        >
          {t('stale', { count: stale.length })}
        </Notice>
      )}
      <ul className="mt-2 grid gap-4 sm:grid-cols-2">
        {tellable.map((photo, index) => {
          const place = photos.findIndex(
            ({ photoId, hash }) => photoId === photo.photoId && hash === photo.hash,
          );
          const chosen = photos[place];
          const set = (change: Partial<Photos[number]>) =>
            chosen && onChange(photos.with(place, { ...chosen, ...change }));
          const found = findings.filter(({ part }) => part === `photo-${place}`);
          const address = `/api/photos/${caseId}/${photo.hash}`;
          return (
            <li key={photo.photoId}>
              <a href={address} target="_blank" rel="noreferrer">
                <img
                  src={address}
                  alt={photo.caption ?? t('photo', { number: index + 1 })}
                  loading="lazy"
                  className="block max-h-64 w-full rounded-chip border border-line-strong object-contain"
                />
              </a>
              <CheckBox
                checked={chosen !== undefined}
                onChange={(event) => toggle(photo, event.target.checked)}
              >
                {t('show')}
              </CheckBox>
              {chosen && (
                <>
                  <TextField
                    label={t('alt')}
                    hint={t('altHint')}
                    value={chosen.alt}
                    maxLength={300}
                    onChange={(event) => set({ alt: event.target.value })}
                  />
                  {found.length > 0 && <MarkedPart words={looked[place]?.alt ?? ''} findings={found} />}
                  <CheckBox
                    checked={chosen.looked}
                    hint={t('lookedHint')}
                    onChange={(event) => set({ looked: event.target.checked })}
                  >
                    {t('looked')}
                  </CheckBox>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
