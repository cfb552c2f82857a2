import { CARD_PATH } from '@/lib/report/card-code';

type Context = { params: Promise<{ code: string }> };

/** A card's address with its code: the same as to type the code. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const search = new URLSearchParams({ code: (await params).code.slice(0, 100) });
  return new Response(null, {
    status: 303,
    headers: { location: `${CARD_PATH}?${search}`, 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
  });
}
