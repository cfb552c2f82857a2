'use client';

import { EyeOff } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/button';
import { CheckBox } from '@/components/ui/check-box';
import type { Photo } from '@/lib/case/state';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { ChangeCase } from './use-case-change';
import { useShowPhoto } from './use-show-photo';

const MaskDialog = lazy(() => import('@/components/photo/mask-dialog'));

/** What the report shows of a photo: nothing, all of it, or a copy in which something is hidden. */
export function PhotoChoice({
  caseId,
  photo,
  name,
  changeCase,
}: {
  caseId: string;
  photo: Photo;
  /** The photo's, for whoever does not see which one the choice is of. */
  name: string;
  changeCase: ChangeCase;
}) {
  const t = useTranslations('office.photos');
  const { show, hide, busy, problem } = useShowPhoto(caseId, photo, changeCase);
  const [masking, setMasking] = useState(false);
  const { hash, shownHash } = photo;
  const masked = shownHash !== null && shownHash !== hash;
  return (
    <fieldset>
      <legend className="sr-only">{name}</legend>
      <CheckBox
        checked={shownHash !== null}
        disabled={busy}
        onChange={({ currentTarget }) => void (currentTarget.checked ? show(null) : hide())}
      >
        {t('show')}
      </CheckBox>
      <div className="flex flex-wrap items-center gap-x-3">
        <Button kind="text" size="small" className="-ml-3" busy={busy} onClick={() => setMasking(true)}>
          <EyeOff aria-hidden="true" className="size-4" />
          {t(masked ? 'remask' : 'mask')}
        </Button>
        {masked && (
          <a
            href={`/api/photos/${caseId}/${shownHash}`}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-hit items-center text-accent underline decoration-1 underline-offset-3"
          >
            {t('copy')}
          </a>
        )}
      </div>
      {problem && !masking && (
        <p role="alert" className="text-faulty">
          {problem}
        </p>
      )}
      {masking && (
        <Suspense>
          <MaskDialog
            src={`/api/photos/${caseId}/${hash}`}
            problem={problem}
            onClose={() => setMasking(false)}
            onMasked={async (copy) => {
              if (await show(copy)) setMasking(false);
            }}
          />
        </Suspense>
      )}
    </fieldset>
  );
}
