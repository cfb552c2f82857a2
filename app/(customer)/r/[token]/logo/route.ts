import { findLink } from '@/lib/server/customer-link/find-link';
import { hasOpened, readReport } from '@/lib/server/customer-link/read-report';
import { apiRoute } from '@/lib/server/http/api-route';
import { Problem } from '@/lib/server/http/problem';
import { logoResponse, readLogo } from '@/lib/server/logos/keep-logo';

type Context = { params: Promise<{ token: string }> };

/** The logo that the report was issued with; only where the link was opened. */
export const GET = apiRoute(async (_request, { params }: Context) => {
  const link = await findLink((await params).token);
  const opened = link && (await hasOpened(link)) ? await readReport(link) : null;
  const hash = opened?.content.shop.logo;
  const logo = link && hash ? await readLogo(link.shopId, hash) : null;
  if (!logo) throw new Problem('not-found');
  return logoResponse(logo);
});
