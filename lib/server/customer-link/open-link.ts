import 'server-only';
import { timingSafeEqual, webcrypto } from 'node:crypto';
import type { ReadingDevice } from '@/lib/report/reading-device';
import { normalizePin, pinTag } from '@/lib/report/link-secret';
import { recordAudit } from '../audit';
import type { FoundLink } from './find-link';
import { countPinTry, forgivePinTries } from './limit-pin';

export type Opening = 'opened' | 'wrong' | 'not-a-pin' | 'wait' | 'stopped';

const same = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a, 'hex'), Buffer.from(b, 'hex')];
  return left.length === right.length && timingSafeEqual(left, right);
};

/**
 * Tries a PIN on a link that is open. What is typed is looked at only after it was counted.
 * @param token as the address has it
 * @param typed as it was typed; not needed where the link has no PIN
 * @param address where the request comes from
 * @param device what it is opened on; all that is kept of a view, beside its time
 */
export const openLink = async (
  link: FoundLink,
  token: string,
  typed: string,
  address: string,
  device: ReadingDevice = 'other',
): Promise<Opening> => {
  const audit = (kind: 'report-opened' | 'report-refused', detail: Record<string, string> = {}) =>
    recordAudit({
      kind,
      shopId: link.shopId,
      actorId: null,
      subjectId: link.caseId,
      detail: { link: link.id, ...detail },
    });
  if (link.pinTag === null) {
    await audit('report-opened', { device });
    return 'opened';
  }
  const pin = normalizePin(typed);
  if (pin === null) return 'not-a-pin';
  const standing = await countPinTry(link.id, address);
  if (standing.state !== 'ready') {
    await audit('report-refused', { reason: standing.state });
    return standing.state;
  }
  if (!same(await pinTag(webcrypto.subtle, token, pin), link.pinTag)) {
    await audit('report-refused', { reason: 'wrong' });
    return 'wrong';
  }
  await forgivePinTries(link.id, address);
  await audit('report-opened', { device });
  return 'opened';
};
