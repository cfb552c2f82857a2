import 'client-only';
import type { Fetch } from './ask';

/** Milliseconds for one picture: what takes longer is on no good line, and waits for a better one. */
const PATIENCE = 20_000;
const NOBODY: readonly number[] = [401, 403, 423];

/**
 * A picture as the server has it.
 * @param id its key on this tablet
 * @returns `absent` where the server cannot give this one; null where it did not answer, or does not know who asks
 */
export const downloadPhoto = async (fetcher: Fetch, id: string): Promise<Blob | 'absent' | null> => {
  try {
    const answer = await fetcher(`/api/photos/${id}`, {
      redirect: 'manual',
      cache: 'no-store',
      // Behind everything that somebody waits for.
      priority: 'low',
      signal: AbortSignal.timeout(PATIENCE),
    });
    // Not signed in, or not unlocked: another picture would fare no better.
    if (answer.type === 'opaqueredirect' || NOBODY.includes(answer.status)) return null;
    const picture = answer.ok && answer.headers.get('content-type') === 'image/jpeg';
    if (picture) return await answer.blob();
    void answer.body?.cancel().catch(() => undefined);
    // A hotel's page stands between here and the server.
    return answer.ok ? null : 'absent';
  } catch {
    return null;
  }
};
