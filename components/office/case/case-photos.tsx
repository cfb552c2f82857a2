import { useTranslations } from '@/lib/i18n/use-translations';
import { SectionHead } from '@/components/ui/section-head';
import { StateWord } from '@/components/ui/state-word';
import { TimeText } from '@/components/ui/time-text';
import type { CaseState } from '@/lib/case/state';
import { PhotoChoice } from './photo-choice';
import type { ChangeCase } from './use-case-change';

/** Photos of the case, and what the report shows of them; one that has not arrived yet says so. */
export function CasePhotos({
  state,
  stored,
  changeCase,
}: {
  state: CaseState;
  stored: readonly string[];
  changeCase: ChangeCase;
}) {
  const t = useTranslations('office.photos');
  const photos = state.photos
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .toSorted((a, b) => a.takenAt.localeCompare(b.takenAt));
  if (photos.length === 0) return null;
  const missing = photos.filter(({ hash }) => !stored.includes(hash)).length;
  return (
    <section aria-label={t('title')}>
      <SectionHead
        title={t('title')}
        count={photos.length}
        aside={missing === 0 ? t('allHere') : t('missing', { count: missing })}
      />
      <p className="mt-1 text-muted">{t('hint')}</p>
      <ul className="mt-2.5 grid grid-cols-2 gap-x-3 gap-y-4 sm:grid-cols-3">
        {photos.map((photo, index) => (
          <li key={photo.id} className="leading-snug">
            {stored.includes(photo.hash) ? (
              <a href={`/api/photos/${state.root.id}/${photo.hash}`} target="_blank" rel="noreferrer">
                <img
                  src={`/api/photos/${state.root.id}/${photo.hash}`}
                  alt={photo.caption ?? t('unnamed')}
                  loading="lazy"
                  className="mb-1 block aspect-[16/10] w-full rounded-chip border border-line-strong object-cover"
                />
              </a>
            ) : (
              <span className="mb-1 grid aspect-[16/10] w-full place-items-center rounded-chip border border-dashed border-line-strong hatch">
                <StateWord shape="waiting" className="bg-surface px-2">
                  {t('onTablet')}
                </StateWord>
              </span>
            )}
            {photo.caption ?? t('unnamed')}
            <TimeText at={photo.takenAt} className="block text-muted" />
            {stored.includes(photo.hash) && (
              <PhotoChoice
                caseId={state.root.id}
                photo={photo}
                name={photo.caption ?? t('numbered', { number: index + 1 })}
                changeCase={changeCase}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
