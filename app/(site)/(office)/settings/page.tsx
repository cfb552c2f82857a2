import { redirect } from 'next/navigation';
import { requireActor } from '@/lib/server/require-actor';

export default async function SettingsPage() {
  await requireActor(['administrator']);
  redirect('/settings/shop');
}
