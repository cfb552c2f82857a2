import { findLink } from '@/lib/server/customer-link/find-link';
import { hasOpened, readCase } from '@/lib/server/customer-link/read-report';
import { readCanonical } from '@/lib/report/canonical';
import { apiRoute } from '@/lib/server/http/api-route';
import { Problem } from '@/lib/server/http/problem';
import { findPhoto } from '@/lib/server/photos/keep-photo';
import { photoResponse } from '@/lib/server/photos/photo-response';

type Context = { params: Promise<{ token: string; hash: string }> };

/** A photo that a version of the report shows, and no other of the case; only where the link was opened. */
export const GET = apiRoute(async (_request, { params }: Context) => {
  const { token, hash } = await params;
  const link = await findLink(token);
  const state = link && (await hasOpened(link)) ? await readCase(link) : null;
  const shown = state?.reports.some(({ content }) =>
    readCanonical(content)?.photos?.some((photo) => photo.hash === hash),
  );
  const storedHash = link && shown ? await findPhoto({ ...link, hash }) : null;
  if (!link || !storedHash) throw new Problem('not-found');
  return photoResponse(link.caseId, storedHash);
});
