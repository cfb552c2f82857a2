import type { Metadata } from 'next';
import { getTranslations } from '@/lib/i18n/get-translations';
import { UserList } from '@/components/office/settings/user-list';
import { listDevices } from '@/lib/server/office/settings-devices';
import { requireActor } from '@/lib/server/require-actor';
import { allowNewCode, passwordLink, saveUser, shutOutDevice } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.users'))('title') };
}

export default async function UserSettingsPage() {
  const { shop, session, actor } = await requireActor(['administrator']);
  const devices = await listDevices(actor.shopId);
  const users = shop.users.toSorted(
    (a, b) => Number(b.active) - Number(a.active) || (a.kana ?? a.name).localeCompare(b.kana ?? b.name, 'ja'),
  );
  return (
    <UserList
      users={users}
      devices={devices}
      thisDeviceId={session.deviceId}
      saveUser={saveUser}
      passwordLink={passwordLink}
      shutOutDevice={shutOutDevice}
      allowNewCode={allowNewCode}
    />
  );
}
