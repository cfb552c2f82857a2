import { sha256, uuid } from '@/lib/mutation/text';
import { apiRoute } from '@/lib/server/http/api-route';
import { checkOrigin } from '@/lib/server/http/check-origin';
import { Problem } from '@/lib/server/http/problem';
import { readBody } from '@/lib/server/http/read-body';
import { maySee } from '@/lib/server/may-see';
import { findPhoto, keepPhoto, type PhotoRef } from '@/lib/server/photos/keep-photo';
import { photoResponse } from '@/lib/server/photos/photo-response';
import { requireApiActor } from '@/lib/server/require-api-actor';

type Context = { params: Promise<{ caseId: string; hash: string }> };

const MOST_BYTES = 10_000_000;

/** The photo that an address names, for somebody who may see its case. */
const visiblePhoto = async ({ params }: Context): Promise<PhotoRef> => {
  const { actor } = await requireApiActor();
  const { caseId, hash } = await params;
  const named = uuid().safeParse(caseId).success && sha256().safeParse(hash).success;
  if (!named || !(await maySee(actor, { kind: 'case', id: caseId }))) throw new Problem('not-found');
  return { shopId: actor.shopId, caseId, hash };
};

/** Takes a photo's bytes and acknowledges them by the hash under which they left. */
export const PUT = apiRoute(async (request, context: Context) => {
  checkOrigin(request);
  const photo = await visiblePhoto(context);
  const storedHash = await keepPhoto(photo, await readBody(request, MOST_BYTES));
  return Response.json({ hash: photo.hash, storedHash }, { headers: { 'cache-control': 'no-store' } });
});

export const GET = apiRoute(async (_request, context: Context) => {
  const photo = await visiblePhoto(context);
  const storedHash = await findPhoto(photo);
  if (!storedHash) throw new Problem('not-found');
  return photoResponse(photo.caseId, storedHash);
});
