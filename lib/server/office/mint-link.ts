import 'server-only';
import { randomBytes, randomInt, webcrypto } from 'node:crypto';
import type { ArgsOf } from '@/lib/mutation/registry';
import { CARD_PATH, drawCardCode, sealToken, writeCardCode } from '@/lib/report/card-code';
import { drawPin, pinTag, sha256Hex, tokenOf } from '@/lib/report/link-secret';
import { originForLinks } from '../customers-origin';

/** A link's secrets, to be shown once and kept nowhere. */
export type MintedLink = {
  path: string;
  /** The short way to it, to be copied by hand. */
  card: string;
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
  pinDigits,
  days,
}: {
  id: string;
  withPin: boolean;
  pinDigits: number;
  days: number | null;
}): Promise<{ link: MintedLink; args: ArgsOf<'link.make'> }> => {
  const token = tokenOf(randomBytes(16));
  const pin = withPin ? drawPin(() => randomInt(2 ** 32), pinDigits) : null;
  const code = drawCardCode(randomBytes(10));
  return {
    link: {
      path: `/r/${token}`,
      card: `${CARD_PATH}/${writeCardCode(code)}`,
      origin: await originForLinks(),
      pin,
    },
    args: {
      id,
      tokenHash: await sha256Hex(webcrypto.subtle, token),
      pinTag: pin === null ? null : await pinTag(webcrypto.subtle, token, pin),
      pinDigits,
      card: await sealToken(webcrypto.subtle, code, token, randomBytes(12)),
      expiresAt: days === null ? null : new Date(Date.now() + days * DAY).toISOString(),
    },
  };
};
