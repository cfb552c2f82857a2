import { apiRoute } from '@/lib/server/http/api-route';
import { providerDirectory } from '@/lib/server/providers/provider-directory';
import { requireApiActor } from '@/lib/server/require-api-actor';

/** The directory of providers for a tablet to keep; nothing of it where the tablet has this version already. */
export const GET = apiRoute(async (request) => {
  await requireApiActor(['technician']);
  const directory = providerDirectory();
  const headers = { etag: `"${directory.version}"`, 'cache-control': 'private, no-cache' };
  // A proxy that packs the answer marks its version as a weak one.
  const known = request.headers.get('if-none-match')?.replace(/^W\//, '');
  if (known === headers.etag) return new Response(null, { status: 304, headers });
  return Response.json(directory, { headers });
});
