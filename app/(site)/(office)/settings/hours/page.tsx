import type { Metadata } from 'next';
import { getTranslations } from '@/lib/i18n/get-translations';
import { HoursForm } from '@/components/office/settings/hours-form';
import { EmptyState } from '@/components/ui/empty-state';
import { techniciansOf } from '@/lib/server/office/technician-days';
import { requireActor } from '@/lib/server/require-actor';
import { saveHours } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.hours'))('title') };
}

export default async function HoursSettingsPage() {
  const { shop } = await requireActor(['administrator']);
  const t = await getTranslations('settings.hours');
  const technicians = techniciansOf(shop);
  return (
    <>
      <h1 className="mb-1 text-22">{t('title')}</h1>
      <p className="mb-4 text-13 text-muted">{t('about')}</p>
      {technicians.length === 0 && <EmptyState title={t('none')} />}
      {technicians.map((technician) => (
        <HoursForm
          key={technician.id}
          technician={{ id: technician.id, name: technician.name }}
          rows={shop.workingHours.filter(({ technicianId }) => technicianId === technician.id)}
          saveHours={saveHours}
        />
      ))}
    </>
  );
}
