import { uuid } from '@/lib/mutation/text';
import { customerCard } from '@/lib/server/office/customer-card';
import { inOffice } from '@/lib/server/office/in-office';

/** What is known of one customer. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const signedIn = await inOffice();
  const { id } = await params;
  const known =
    signedIn && uuid().safeParse(id).success ? await customerCard(signedIn.actor.shopId, id) : null;
  return known ? Response.json(known) : new Response(null, { status: 404 });
}
