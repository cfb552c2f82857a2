import * as z from 'zod/mini';
import { MAIL_PROTOCOLS, MAIL_SECURITIES } from '../providers/provider-terms';
import { FINDING_CODES, PROBE_STEPS } from './terms';

const line = z.string().check(z.maxLength(500));
const milliseconds = z.number();

export const endpointSchema = z.strictObject({
  protocol: z.enum(MAIL_PROTOCOLS),
  host: z.string().check(z.maxLength(253)),
  port: z.int32(),
  security: z.enum(MAIL_SECURITIES),
});

/** Why something did not work: the code of the library or the server, and its words, without secrets. */
const failureSchema = z.strictObject({
  code: z.nullable(line),
  /** What was waited for in vain. */
  silent: z.boolean(),
  words: line,
});

const certificateSchema = z.strictObject({
  subject: line,
  issuer: line,
  names: line,
  validFrom: line,
  validTo: line,
  /** Days until it ends, below 0 after that. */
  daysLeft: z.number(),
  /** Why it is not good, in OpenSSL's words; null where it is. */
  wrong: z.nullable(line),
});

const failed = { failure: z.nullable(failureSchema) };
const at = { endpoint: endpointSchema, ms: milliseconds };

/** What one step saw: raw, so that it can be shown and judged again. */
export const seenSchema = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('resolve'),
    host: line,
    ms: milliseconds,
    addresses: z.array(line),
    /** It leads to a network that probes may not reach. */
    closed: z.boolean(),
    ...failed,
  }),
  z.strictObject({
    step: z.literal('ports'),
    host: line,
    ms: milliseconds,
    protocol: z.enum(MAIL_PROTOCOLS),
    /** The port that was asked for. */
    wanted: z.int32(),
    ports: z.array(
      z.strictObject({ port: z.int32(), state: z.enum(['open', 'silent', 'refused', 'unreachable']) }),
    ),
  }),
  z.strictObject({
    step: z.literal('greeting'),
    ...at,
    greeting: z.nullable(line),
    /** Without a greeting: whether the port speaks TLS from the first byte. */
    speaksTls: z.boolean(),
    ...failed,
  }),
  z.strictObject({
    step: z.literal('tls'),
    ...at,
    version: z.nullable(line),
    certificate: z.nullable(certificateSchema),
    /** Accepts nothing newer than TLS 1.1. */
    onlyOld: z.boolean(),
    offered: z.boolean(),
    ...failed,
  }),
  z.strictObject({
    step: z.literal('sign-in'),
    ...at,
    /** Ways to sign in that the server named, in upper case; empty where it named none. */
    ways: z.array(line),
    /** Why nobody signed in. */
    left: z.nullable(z.enum(['not-asked', 'not-protected'])),
    ...failed,
  }),
  z.strictObject({
    step: z.literal('mailbox'),
    ...at,
    /** Percent of the storage in use; null where the server does not tell. */
    used: z.nullable(z.number()),
    /** What looks like a notice of the mail company in the junk folder, the newest first. */
    notices: z.array(z.strictObject({ from: line, subject: line, on: line })),
    ...failed,
  }),
  z.strictObject({
    step: z.literal('send'),
    ...at,
    /** The command that was refused; null where none was. */
    refusedAt: z.nullable(line),
    ...failed,
  }),
  z.strictObject({
    step: z.literal('arrive'),
    ...at,
    where: z.nullable(z.enum(['inbox', 'junk'])),
    /** How far the mail server's clock is ahead of this one's, in seconds. */
    clockSeconds: z.nullable(z.number()),
    ...failed,
  }),
]);

export const findingSchema = z.strictObject({
  code: z.enum(FINDING_CODES),
  /** Where; a host alone where it is about a name. */
  where: line,
  /** What showed it, in the server's own words or numbers, without secrets. */
  evidence: line,
});

/** One line of the answer to a probe: a step begins, a step is over, the probe is over. */
export const probeEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('began'), step: z.enum(PROBE_STEPS), where: line }),
  z.strictObject({
    kind: z.literal('seen'),
    seen: seenSchema,
    /** What this step found. */
    codes: z.array(z.enum(FINDING_CODES)),
    /** All that was found so far. */
    findings: z.array(findingSchema),
  }),
  z.strictObject({ kind: z.literal('ended'), how: z.enum(['done', 'out-of-time']) }),
]);

export type Seen = z.infer<typeof seenSchema>;
export type SeenAt<Step extends Seen['step']> = Extract<Seen, { step: Step }>;
export type ProbeFailure = z.infer<typeof failureSchema>;
export type SeenCertificate = z.infer<typeof certificateSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type ProbeEvent = z.infer<typeof probeEventSchema>;
