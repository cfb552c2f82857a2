import 'server-only';
import { join } from 'node:path';
import { env } from '../env';

/**
 * Where a photo's file is: named by its own hash, below its case, outside of anything that is served.
 * @param caseId a UUID, checked
 * @param storedHash SHA-256 of the re-encoded file, hexadecimal, checked
 */
export const photoPath = (caseId: string, storedHash: string): string =>
  join(/* turbopackIgnore: true */ env.filesDir, 'photos', caseId, `${storedHash}.jpg`);
