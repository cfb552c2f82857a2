import { sha256 } from '@/lib/mutation/text';
import { apiRoute } from '@/lib/server/http/api-route';
import { Problem } from '@/lib/server/http/problem';
import { logoResponse, readLogo } from '@/lib/server/logos/keep-logo';
import { requireApiActor } from '@/lib/server/require-api-actor';

type Context = { params: Promise<{ hash: string }> };

/** A logo of the shop, for the settings. */
export const GET = apiRoute(async (_request, { params }: Context) => {
  const { actor } = await requireApiActor(['administrator']);
  const { hash } = await params;
  const logo = sha256().safeParse(hash).success ? await readLogo(actor.shopId, hash) : null;
  if (!logo) throw new Problem('not-found');
  return logoResponse(logo);
});
