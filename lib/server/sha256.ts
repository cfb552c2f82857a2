import 'server-only';
import { createHash } from 'node:crypto';

/** SHA-256 as lower-case hexadecimal digits; text is hashed as UTF-8. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
