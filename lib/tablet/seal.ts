import 'client-only';
import type { Envelope } from '@/lib/mutation/envelope';

/**
 * What stands between a value and its bytes at rest. Asynchronous, because a sealing one needs WebCrypto; it is
 * called outside of transactions only (awaiting WebCrypto inside one ends it early).
 */
export type Seal = {
  seal(value: unknown): Promise<Uint8Array>;
  open(bytes: Uint8Array): Promise<unknown>;
  /** What a protected tablet does besides; none where rows lie open. */
  guard?: Guard;
};

/** A photo as it lies on a protected tablet: encrypted, with its key for this tablet and for the server. */
export type SealedPhoto = { blob: Blob; key: Uint8Array; sealed: Uint8Array };

export type Guard = {
  /** Encrypts a row's bytes that lay open. */
  encrypt(bytes: Uint8Array): Promise<Uint8Array>;
  /** What was done, sealed so that the server alone can open it. */
  forServer(envelope: Envelope): Promise<Uint8Array>;
  sealPhoto(photo: { caseId: string; hash: string }, blob: Blob): Promise<SealedPhoto>;
  openPhoto(key: Uint8Array, blob: Blob): Promise<Blob>;
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Writes values as they are. */
export const plainSeal: Seal = {
  seal: (value) => Promise.resolve(encoder.encode(JSON.stringify(value))),
  open: (bytes) => Promise.resolve(JSON.parse(decoder.decode(bytes)) as unknown),
};
