import { apiRoute } from '@/lib/server/http/api-route';
import { requireApiActor } from '@/lib/server/require-api-actor';

export const dynamic = 'force-dynamic';

/** Whether whoever asks is still signed in, for a page that wants to be read again: 204, or 401. */
export const GET = apiRoute(async () => {
  await requireApiActor();
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
});
