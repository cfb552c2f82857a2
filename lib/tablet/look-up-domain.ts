import 'client-only';
import * as z from 'zod/mini';
import { LOOKED_AT, type LookedUpDomain } from '@/lib/diagnosis/providers/looked-up';
import { MAIL_PROTOCOLS, MAIL_SECURITIES } from '@/lib/diagnosis/providers/provider-terms';
import { ask } from './ask';

/** Milliseconds without a byte: the server itself waits some seconds for the internet. */
const SILENCE = 12_000;

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
  const asked = await ask(
    (input, init) => fetch(input, init),
    `/api/providers?${query.toString()}`,
    {},
    SILENCE,
  );
  const told = answered.safeParse(asked?.body);
  return told.success ? told.data : null;
};
