'use client';

import { RefreshCw } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { TimeText } from '@/components/ui/time-text';
import type { PhotoRow } from '@/lib/tablet/database';
import { giveUpPhoto, retryPhoto } from '@/lib/tablet/settle-photo';
import { useTablet } from '@/lib/tablet/tablet-context';
import { usePhotoSource } from '@/lib/tablet/use-photo-source';
import { GiveUpButton } from './give-up-button';

/** A photo that the server would not take. */
export function RefusedPhotoItem({ photo }: { photo: PhotoRow }) {
  const t = useTranslations('tablet.attention');
  const errors = useTranslations('errors.photo');
  const { tablet } = useTablet();
  const { src } = usePhotoSource(photo.caseId, photo.hash);
  return (
    <li className="flex flex-wrap gap-4 border-b border-line py-5">
      <span className="h-18 w-24 flex-none overflow-hidden rounded-chip border border-line-strong bg-unknown-tint">
        {src && <img src={src} alt="" className="size-full object-cover" />}
      </span>
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-bold">{t('photoTitle')}</p>
        <p className="text-15 text-muted">
          <TimeText at={photo.takenAt} as="shortDayTime" />{' '}
          {photo.code === 'too-large' || photo.code === 'not-a-picture'
            ? errors(photo.code)
            : t('photoFailed')}
        </p>
        <div className="mt-2.5 flex flex-wrap gap-2.5">
          <Button size="small" onClick={() => void retryPhoto(tablet, photo)}>
            <RefreshCw aria-hidden="true" className="size-4.5" />
            {t('retry')}
          </Button>
          <GiveUpButton onGiveUp={() => void giveUpPhoto(tablet, photo)} />
        </div>
      </div>
    </li>
  );
}
