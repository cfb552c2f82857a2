import type { Metadata } from 'next';
import { DeskList } from '@/components/office/settings/desk-list';
import { getTranslations } from '@/lib/i18n/get-translations';
import { requireActor } from '@/lib/server/require-actor';
import { rememberedDesks } from '@/lib/shop/remembered-desks';
import { forgetDesk } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.desks'))('title') };
}

export default async function DeskSettingsPage() {
  const { shop } = await requireActor(['administrator']);
  return <DeskList desks={rememberedDesks(shop)} users={shop.users} forgetDesk={forgetDesk} />;
}
