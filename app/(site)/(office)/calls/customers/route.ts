import type { NextRequest } from 'next/server';
import { findCustomers } from '@/lib/server/office/find-customers';
import { inOffice } from '@/lib/server/office/in-office';

/** Customers by what is being typed: `?q=`. */
export async function GET(request: NextRequest): Promise<Response> {
  const signedIn = await inOffice();
  if (!signedIn) return new Response(null, { status: 404 });
  const typed = request.nextUrl.searchParams.get('q') ?? '';
  return Response.json(await findCustomers(signedIn.actor.shopId, typed));
}
