import { apiRoute } from '@/lib/server/http/api-route';
import { findCustomers } from '@/lib/server/office/find-customers';
import { inOffice } from '@/lib/server/office/in-office';

/** Customers by what is being typed: `?q=`. */
export const GET = apiRoute(async (request) => {
  const signedIn = await inOffice();
  if (!signedIn) return new Response(null, { status: 404 });
  const typed = new URL(request.url).searchParams.get('q') ?? '';
  return Response.json(await findCustomers(signedIn.actor.shopId, typed));
});
