import type { NextRequest } from 'next/server';
import { findAddress } from '@/lib/server/office/find-address';
import { inOffice } from '@/lib/server/office/in-office';

/** The place of a postal code: `?code=` with seven digits. */
export async function GET(request: NextRequest): Promise<Response> {
  const signedIn = await inOffice();
  const code = request.nextUrl.searchParams.get('code') ?? '';
  if (!signedIn || !/^\d{7}$/.test(code)) return new Response(null, { status: 404 });
  return Response.json({ code, address: findAddress(code) });
}
