import { apiRoute } from '@/lib/server/http/api-route';
import { findAddress } from '@/lib/server/office/find-address';
import { inOffice } from '@/lib/server/office/in-office';

/** The place of a postal code: `?code=` with seven digits. */
export const GET = apiRoute(async (request) => {
  const signedIn = await inOffice();
  const code = new URL(request.url).searchParams.get('code') ?? '';
  if (!signedIn || !/^\d{7}$/.test(code)) return new Response(null, { status: 404 });
  return Response.json({ code, address: findAddress(code) });
});
