import { uuid } from '@/lib/mutation/text';
import { apiRoute } from '@/lib/server/http/api-route';
import { customerCard } from '@/lib/server/office/customer-card';
import { inOffice } from '@/lib/server/office/in-office';

type Context = { params: Promise<{ id: string }> };

/** What is known of one customer. */
export const GET = apiRoute(async (_request, { params }: Context) => {
  const signedIn = await inOffice();
  const { id } = await params;
  const known =
    signedIn && uuid().safeParse(id).success ? await customerCard(signedIn.actor.shopId, id) : null;
  return known ? Response.json(known) : new Response(null, { status: 404 });
});
