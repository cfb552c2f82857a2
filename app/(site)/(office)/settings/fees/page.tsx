import type { Metadata } from 'next';
import { getTranslations } from '@/lib/i18n/get-translations';
import { FeeTable } from '@/components/office/settings/fee-table';
import { requireActor } from '@/lib/server/require-actor';
import { saveFee } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.fees'))('title') };
}

export default async function FeeSettingsPage() {
  const { shop } = await requireActor(['administrator']);
  return <FeeTable fees={shop.feeItems.toSorted((a, b) => a.position - b.position)} saveFee={saveFee} />;
}
