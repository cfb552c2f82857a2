import 'client-only';
import * as z from 'zod/mini';
import { LOOKED_AT, type LookedUpDomain } from '@/lib/diagnosis/providers/looked-up';
import { MAIL_PROTOCOLS, MAIL_SECURITIES } from '@/lib/diagnosis/providers/provider-terms';

/** Milliseconds: the server itself waits some seconds for the internet. */
const PATIENCE = 15_000;

const answered = z.object({
  domain: z.string(),
  mx: z.array(z.string()),
  ns: z.array(z.string()),
  servers: z.array(
    z.object({
      protocol: z.enum(MAIL_PROTOCOLS),
      host: z.string(),
      port: z.number(),
      security: z.enum(MAIL_SECURITIES),
      from: z.enum(['srv', 'autoconfig', 'thunderbird']),
    }),
  ),
  silent: z.array(z.enum(LOOKED_AT)),
});

/**
 * Asks the internet about a domain, by way of the server; only the domain is sent.
 * @returns null where the server cannot be reached, or does not take the name
 */
export const lookUpDomain = async (domain: string): Promise<LookedUpDomain | null> => {
  const query = new URLSearchParams({ domain });
  try {
    const response = await fetch(`/api/providers?${query.toString()}`, {
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const told = answered.safeParse(response.ok ? await response.json() : null);
    return told.success ? told.data : null;
  } catch {
    return null;
  }
};
