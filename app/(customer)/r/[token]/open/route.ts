import { answerForm } from '@/lib/server/customer-link/answer-form';
import { openLink } from '@/lib/server/customer-link/open-link';
import { REPORT_COOKIE, REPORT_SECONDS, sealReportCookie } from '@/lib/server/customer-link/report-cookie';
import { readingDevice } from '@/lib/report/reading-device';
import { env } from '@/lib/server/env';
import { addressOf } from '@/lib/server/request-origin';

const secure = env.KIRIWAKE_URL?.startsWith('https:') ? '; Secure' : '';

/** The PIN was typed. The right one opens the link in this browser, and only this link, for twelve hours. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const { token } = await params;
  return answerForm(request, token, async ({ link, form, address }) => {
    if (link.standing !== 'open') return { answer: null };
    const typed = form.get('pin');
    const opening = await openLink(
      link,
      token,
      typeof typed === 'string' ? typed : '',
      addressOf(request.headers),
      readingDevice(request.headers.get('user-agent')),
    );
    if (opening !== 'opened') return { answer: opening };
    const value = sealReportCookie(link.tokenHash, Date.now());
    return {
      answer: null,
      headers: {
        'set-cookie': `${REPORT_COOKIE}=${value}; Path=${address}; Max-Age=${REPORT_SECONDS}; HttpOnly; SameSite=Lax${secure}`,
      },
    };
  });
}
