import 'server-only';
import { randomBytes, randomInt, webcrypto } from 'node:crypto';
import type { ArgsOf } from '@/lib/mutation/registry';
import { drawPin, pinTag, sha256Hex, tokenOf } from '@/lib/report/link-secret';
import { originForLinks } from '../customers-origin';

/** A link's secrets, to be shown once and kept nowhere. */
export type MintedLink = {
  path: string;
  /** What it begins with; null where a customer's phone cannot reach this machine. */
  origin: string | null;
  pin: string | null;
};

const DAY = 86_400_000;

/**
 * Draws a link's token and PIN.
 * @param days how long it lives; null for without end
 * @returns the secrets, and the arguments of `link.make`, in which there are none
 */
export const mintLink = async ({
  id,
  withPin,
  days,
}: {
  id: string;
  withPin: boolean;
  days: number | null;
}): Promise<{ link: MintedLink; args: ArgsOf<'link.make'> }> => {
  const token = tokenOf(randomBytes(16));
  const pin = withPin ? drawPin(() => randomInt(65_536)) : null;
  return {
    link: { path: `/r/${token}`, origin: await originForLinks(), pin },
    args: {
      id,
      tokenHash: await sha256Hex(webcrypto.subtle, token),
      pinTag: pin === null ? null : await pinTag(webcrypto.subtle, token, pin),
      expiresAt: days === null ? null : new Date(Date.now() + days * DAY).toISOString(),
    },
  };
};
