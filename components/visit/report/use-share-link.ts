'use client';

import { useCallback, useEffect, useState } from 'react';
import { correctedInstant } from '@/lib/mutation/corrected-instant';
import { customersOrigin } from '@/lib/report/customers-origin';
import { CARD_PATH, drawCardCode, sealToken, writeCardCode } from '@/lib/report/card-code';
import { drawPin, pinTag, sha256Hex, tokenOf } from '@/lib/report/link-secret';
import { dropDraft, keepDraft, readDraft } from '@/lib/tablet/drafts';
import { readHeard } from '@/lib/tablet/meta';
import { newId } from '@/lib/tablet/new-id';
import { usePublicUrl } from '@/lib/tablet/use-public-url';
import { useTablet } from '@/lib/tablet/tablet-context';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';

/** Days in milliseconds. */
const DAY = 86_400_000;

/** What opens the report: known to this tablet and to whom it was shown; never part of a mutation. */
export type LinkSecret = {
  id: string;
  token: string;
  pin: string | null;
  /** The short code of its card; a link of an earlier version has none. */
  code?: string;
  expiresAt: string;
};

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

/**
 * The customer's link, minted here: it works without a network, and opens once it was sent.
 * @returns `secret` is undefined while it is looked up and null where this tablet has none
 */
export function useShareLink() {
  const { caseId, state, shop } = useVisit();
  const { store } = useTablet().tablet;
  const change = useChange();
  const key = `${caseId} share link`;
  const publicUrl = usePublicUrl();
  const [secret, setSecret] = useState<LinkSecret | null>();

  useEffect(() => {
    let here = true;
    void readDraft(store, key).then((kept) => {
      if (here) setSecret(kept === null ? null : (JSON.parse(kept) as LinkSecret));
    });
    return () => {
      here = false;
    };
  }, [store, key]);

  const { linkDays, pinRequired, pinDigits = 4 } = shop.root;
  const mint = useCallback(async (): Promise<boolean> => {
    const token = tokenOf(random(16));
    const code = drawCardCode(random(10));
    const draw = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const pin = pinRequired ? drawPin(draw, pinDigits) : null;
    // The server ends it, by its own clock.
    const { offsetMs } = await readHeard(store.db);
    const now = Date.parse(correctedInstant(new Date().toISOString(), offsetMs ?? 0));
    const expiresAt = new Date(now + linkDays * DAY).toISOString();
    const minted = { id: newId(), token, pin, code, expiresAt };
    // Kept before the link is made: a link whose secret was lost would open for nobody.
    await keepDraft(store, key, JSON.stringify(minted));
    const made = await change('link.make', {
      id: minted.id,
      tokenHash: await sha256Hex(crypto.subtle, token),
      pinTag: pin === null ? null : await pinTag(crypto.subtle, token, pin),
      pinDigits,
      card: await sealToken(crypto.subtle, code, token, random(12)),
      expiresAt,
    });
    if (made) setSecret(minted);
    else await dropDraft(store, key);
    return made;
  }, [store, key, change, linkDays, pinRequired, pinDigits]);

  const link = state.shareLinks.find((row) => row.id === secret?.id && row.revokedAt === null);
  const known = secret !== undefined && publicUrl !== undefined;
  const origin = customersOrigin(publicUrl ?? null, location.origin);
  return {
    secret: known ? (secret && link ? secret : null) : undefined,
    /** A link that somebody made and that still holds, here or elsewhere. */
    made: state.shareLinks.some((row) => row.revokedAt === null),
    address: secret ? `${origin ?? location.origin}/r/${secret.token}` : '',
    /** The same page by an address that is short enough to be copied by hand. */
    shortAddress: secret
      ? `${origin ?? location.origin}${secret.code ? `${CARD_PATH}/${writeCardCode(secret.code)}` : `/r/${secret.token}`}`
      : '',
    /** Whether it opens on this machine only: nobody told an address under which phones reach the server. */
    local: origin === null,
    mint,
    forget: () => dropDraft(store, key),
  };
}

export type ShareLink = ReturnType<typeof useShareLink>;
