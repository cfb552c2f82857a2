import 'client-only';
import type { ProbeRequest } from '@/lib/diagnosis/probes/request';
import { type ProbeEvent, probeEventSchema } from '@/lib/diagnosis/probes/seen';

const TOLD = ['probe-running', 'too-many', 'probe-sign-in-off', 'not-found', 'locked', 'signed-out'] as const;

/** Why a probe did not run, or not to its end. `cut`: the line broke while it told. */
export type ProbeProblem = (typeof TOLD)[number] | 'no-line' | 'cut' | 'failed';

const problemOf = async (response: Response): Promise<ProbeProblem> => {
  // A redirect leads to the sign-in page.
  if (response.type === 'opaqueredirect') return 'signed-out';
  const body: unknown = await response.json().catch(() => null);
  const code: unknown = typeof body === 'object' && body && 'code' in body ? body.code : null;
  return TOLD.find((one) => one === code) ?? 'failed';
};

/**
 * Has the server probe the mail servers of a case's customer, and hears step by step.
 * @param signal stops it, on the server too
 * @param onEvent called for each event as it comes
 * @returns why it did not come to its end, null where it did or was stopped here
 */
export const runProbe = async (
  caseId: string,
  request: ProbeRequest,
  signal: AbortSignal,
  onEvent: (event: ProbeEvent) => void,
): Promise<ProbeProblem | null> => {
  let heard = false;
  try {
    const response = await fetch(`/api/probes/${caseId}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-kiriwake-sync': '1' },
      body: JSON.stringify(request),
      redirect: 'manual',
      cache: 'no-store',
      signal,
    });
    if (!response.ok || !response.body) return await problemOf(response);
    heard = true;
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    let ended = false;
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return ended ? null : 'cut';
      const lines = (rest + value).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const event = probeEventSchema.safeParse(JSON.parse(line));
        if (!event.success) continue;
        ended ||= event.data.kind === 'ended';
        onEvent(event.data);
      }
    }
  } catch {
    if (signal.aborted) return null;
    return heard ? 'cut' : 'no-line';
  }
};
