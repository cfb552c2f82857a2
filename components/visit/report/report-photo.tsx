'use client';

import { EyeOff } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { CheckBox } from '@/components/ui/check-box';
import type { Photo } from '@/lib/case/state';
import { useChange } from '@/lib/tablet/use-change';
import { usePhotoSource } from '@/lib/tablet/use-photo-source';
import { useShowPhoto } from '@/lib/tablet/use-photos';
import { useVisit } from '@/lib/tablet/visit-context';
import { AbsentPhoto } from '../absent-photo';
import { DraftLine } from '../resolution/draft-input';

const MaskDialog = lazy(() => import('@/components/photo/mask-dialog'));

/** One photo: whether the report shows it, by which words, with what hidden. */
export function ReportPhoto({ photo, number }: { photo: Photo; number: number }) {
  const t = useTranslations('visit.reportStep.photos');
  const tablet = useTranslations('tablet.photo');
  const { caseId } = useVisit();
  const change = useChange();
  const { show, hide } = useShowPhoto(photo);
  const [masking, setMasking] = useState(false);
  const original = usePhotoSource(caseId, photo.hash);
  const shown = usePhotoSource(caseId, photo.shownHash ?? photo.hash);
  const masked = photo.shownHash !== null && photo.shownHash !== photo.hash;
  const name = photo.caption ?? tablet('open', { number });
  return (
    <li className="grid grid-cols-[7rem_1fr] gap-x-3">
      <div className="h-21 overflow-hidden rounded-chip border border-line-strong bg-unknown-tint">
        {shown.src && <img src={shown.src} alt={name} className="size-full object-cover" />}
        {shown.absent && <AbsentPhoto />}
      </div>
      <div className="min-w-0">
        <CheckBox
          checked={photo.shownHash !== null}
          onChange={({ currentTarget }) => void (currentTarget.checked ? show(null) : hide())}
        >
          {t('show')}
        </CheckBox>
        <Button
          kind="text"
          size="small"
          className="-ml-3"
          disabled={!original.src}
          onClick={() => setMasking(true)}
        >
          <EyeOff aria-hidden="true" className="size-5" />
          {t(masked ? 'remask' : 'mask')}
        </Button>
      </div>
      {photo.shownHash !== null && (
        <DraftLine
          className="col-span-2 mt-1"
          draft={`photo ${photo.id}`}
          label={t('words')}
          maxLength={500}
          value={photo.caption ?? ''}
          onCommit={(caption) => change('photo.add', { id: photo.id, caption })}
        />
      )}
      {masking && original.src && (
        <Suspense>
          <MaskDialog
            src={original.src}
            onClose={() => setMasking(false)}
            onMasked={async (copy) => {
              if (await show(copy)) setMasking(false);
            }}
          />
        </Suspense>
      )}
    </li>
  );
}
