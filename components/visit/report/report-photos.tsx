'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useVisit } from '@/lib/tablet/visit-context';
import { Band } from '../step-page';
import { ReportPhoto } from './report-photo';

/** The case's photos, of which the technician chooses those that the customer's report shows. */
export function ReportPhotos() {
  const t = useTranslations('visit.reportStep.photos');
  const { state } = useVisit();
  const photos = state.photos.filter((photo) => photo.withdrawnAt === null);
  if (photos.length === 0) return null;
  return (
    <Band label={t('title')} className="pt-2.5 pb-3">
      <h2 className="text-15 font-normal text-muted">
        {t('title')} <span className="ml-2 text-13">{t('hint')}</span>
      </h2>
      <ul className="mt-2 grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {photos.map((photo, index) => (
          <ReportPhoto key={photo.id} photo={photo} number={index + 1} />
        ))}
      </ul>
    </Band>
  );
}
