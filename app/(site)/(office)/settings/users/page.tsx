import type { Metadata } from 'next';
import { getTranslations } from '@/lib/i18n/get-translations';
import { UserList } from '@/components/office/settings/user-list';
import { requireActor } from '@/lib/server/require-actor';
import { passwordLink, saveUser } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.users'))('title') };
}

export default async function UserSettingsPage() {
  const { shop } = await requireActor(['administrator']);
  const users = shop.users.toSorted(
    (a, b) => Number(b.active) - Number(a.active) || (a.kana ?? a.name).localeCompare(b.kana ?? b.name, 'ja'),
  );
  return <UserList users={users} saveUser={saveUser} passwordLink={passwordLink} />;
}
