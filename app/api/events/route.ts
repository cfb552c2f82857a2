import { apiRoute } from '@/lib/server/http/api-route';
import { eventStream } from '@/lib/server/events/event-stream';
import { requireApiActor } from '@/lib/server/require-api-actor';

export const dynamic = 'force-dynamic';

/** Tells office pages what changed, so that they read it again. */
export const GET = apiRoute(async (request) => {
  const { actor, session } = await requireApiActor(['office', 'administrator']);
  return new Response(eventStream(actor.shopId, session.id, request.signal), {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
});
