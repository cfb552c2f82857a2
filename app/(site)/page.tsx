import { redirect } from 'next/navigation';
import { homeOf } from '@/lib/access/home-of';
import { requireActor } from '@/lib/server/require-actor';

export default async function RootPage() {
  const { user } = await requireActor();
  redirect(homeOf(user.roles));
}
