import * as z from 'zod/mini';
import { roleSchema } from '@/lib/mutation/actor';
import { instant, sha256, uuid } from '@/lib/mutation/text';
import { MOST_MUTATIONS } from './protocol';

/*
 * What is sealed to the server's public key, so that only the server reads it: to be sent while the tablet is locked,
 * and to be kept when the tablet's own keys are erased.
 *
 * Layout in bytes: version (1) · id of the server's key (8) · ephemeral P-256 point, uncompressed (65) · ciphertext
 * with its tag. ECDH of the ephemeral key with the server's; HKDF-SHA-256 of the shared secret, with both points as
 * salt and SEALED_INFO, gives 44 bytes: AES-256-GCM key and nonce, used once. What stands before the ciphertext is its
 * additional data.
 */
export const SEALED_VERSION = 1;
export const KEY_ID_BYTES = 8;
export const POINT_BYTES = 65;
export const SEALED_HEAD = 1 + KEY_ID_BYTES + POINT_BYTES;
export const SEALED_INFO = 'kiriwake sealed to the server v1';
/** Bytes that HKDF gives, of them the key; the rest is the nonce. */
export const DERIVED_BYTES = 44;
export const CONTENT_KEY_BYTES = 32;
/** A photo's content: nonce, then ciphertext with its tag. */
export const NONCE_BYTES = 12;

const made = {
  v: z.literal(1),
  userId: uuid(),
  shopId: uuid(),
  deviceId: uuid(),
};

/** What lies in a sealed item: one mutation, or the key of a photo's content. */
export const sealedItemSchema = z.discriminatedUnion('kind', [
  z.object({
    ...made,
    kind: z.literal('mutation'),
    /** Milliseconds that the tablet's clock was behind; null where that was not known. */
    offsetMs: z.nullable(z.int32()),
    envelope: z.record(z.string(), z.unknown()),
  }),
  z.object({ ...made, kind: z.literal('photo'), caseId: uuid(), hash: sha256(), key: z.string() }),
]);

export type SealedItem = z.infer<typeof sealedItemSchema>;

/** `POST /api/sync/sealed`: what a tablet made that nobody has unlocked now. */
export const sealedRequestSchema = z.object({
  /** Null where the tablet does not know yet whose it is. */
  deviceId: z.nullable(uuid()),
  sentAt: instant(),
  items: z
    .array(z.object({ id: uuid(), sealed: z.string().check(z.maxLength(200_000)) }))
    .check(z.maxLength(MOST_MUTATIONS)),
  /** Whether the tablet has just been locked: what it was allowed while open ends now. */
  locked: z.optional(z.boolean()),
});

/** Who is signed in on which device: what the tablet's own record holds. */
const meSchema = z.object({
  userId: uuid(),
  shopId: uuid(),
  deviceId: uuid(),
  roles: z.array(roleSchema),
  name: z.string(),
});

export const sealedAnswerSchema = z.object({
  receivedAt: instant(),
  /** `revoked`: shut out; what was sent is kept apart, and the tablet has to forget everything. */
  standing: z.enum(['good', 'revoked']),
  /** An administrator allowed a new code: once everything is handed over, the keys go. */
  reset: z.boolean(),
  /** Whether no code is known for this device, so that one may be chosen. */
  free: z.boolean(),
  me: meSchema,
  /** Of the items, those that are the server's now, however they ended. */
  taken: z.array(uuid()),
});

export type SealedRequest = z.infer<typeof sealedRequestSchema>;
export type SealedAnswer = z.infer<typeof sealedAnswerSchema>;
