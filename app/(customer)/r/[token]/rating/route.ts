import { answerForm } from '@/lib/server/customer-link/answer-form';
import { rateVisit } from '@/lib/server/customer-link/rate-visit';
import { hasOpened, readReport } from '@/lib/server/customer-link/read-report';

/** The customer says what they thought. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const { token } = await params;
  return answerForm(request, token, async ({ link, form }) => {
    const opened = (await hasOpened(link)) ? await readReport(link) : null;
    if (!opened) return { answer: null };
    return { answer: await rateVisit(link, opened.rating, form) };
  });
}
