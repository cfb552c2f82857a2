import { domainOf } from '@/lib/diagnosis/providers/fold';
import { isPublicDomain } from '@/lib/diagnosis/providers/public-domain';
import { apiRoute } from '@/lib/server/http/api-route';
import { Problem } from '@/lib/server/http/problem';
import { countLookUp } from '@/lib/server/providers/limit-look-ups';
import { lookUpDomain } from '@/lib/server/providers/look-up-domain';
import { providerDirectory } from '@/lib/server/providers/provider-directory';
import { requireApiActor } from '@/lib/server/require-api-actor';

/**
 * The directory of providers for a tablet to keep; nothing of it where the tablet has this version already. With
 * `?domain=` what the internet says of a domain that the directory does not know.
 */
export const GET = apiRoute(async (request) => {
  const { user } = await requireApiActor(['technician']);
  const domain = new URL(request.url).searchParams.get('domain');
  return domain === null ? directoryFor(request) : lookedUp(domainOf(domain), user.id);
});

function directoryFor(request: Request): Response {
  const directory = providerDirectory();
  const headers = { etag: `"${directory.version}"`, 'cache-control': 'private, no-cache' };
  // A proxy that packs the answer marks its version as a weak one.
  const known = request.headers.get('if-none-match')?.replace(/^W\//, '');
  if (known === headers.etag) return new Response(null, { status: 304, headers });
  return Response.json(directory, { headers });
}

async function lookedUp(domain: string, userId: string): Promise<Response> {
  if (!isPublicDomain(domain)) throw new Problem('malformed');
  await countLookUp(userId);
  return Response.json(await lookUpDomain(domain), { headers: { 'cache-control': 'no-store' } });
}
