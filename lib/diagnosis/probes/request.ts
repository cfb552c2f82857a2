import * as z from 'zod/mini';
import { MAIL_SECURITIES } from '../providers/provider-terms';

const host = z.string().check(z.maxLength(253), z.regex(/^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*$/));
const port = z.int32().check(z.gte(1), z.lte(65_535));
const security = z.enum(MAIL_SECURITIES);
/** Nothing that could end a line of a mail protocol. */
const word = (most: number) => z.string().check(z.minLength(1), z.maxLength(most), z.regex(/^[^\0\r\n]+$/));

/** What the tablet or the office asks for: the servers of one mail address, and whether to sign in. */
export const probeRequestSchema = z
  .strictObject({
    address: word(320).check(z.regex(/^[^\s@<>]+@[^\s@<>]+$/)),
    receiving: z.nullable(z.strictObject({ protocol: z.enum(['imap', 'pop']), host, port, security })),
    sending: z.nullable(z.strictObject({ protocol: z.literal('smtp'), host, port, security })),
    /** Only with the customer's consent, and where the shop allows it. */
    signIn: z.nullable(
      z.strictObject({
        username: word(320),
        password: word(1000),
        agreed: z.literal(true),
        /** Whether a mail is sent to the address itself and looked for. */
        loopBack: z.boolean(),
      }),
    ),
  })
  .check(z.refine(({ receiving, sending }) => receiving !== null || sending !== null));

export type ProbeRequest = z.infer<typeof probeRequestSchema>;
