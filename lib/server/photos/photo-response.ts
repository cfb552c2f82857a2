import 'server-only';
import { readFile } from 'node:fs/promises';
import { photoPath } from './photo-path';

/**
 * A kept photo as an answer, which nobody on the way may keep.
 * @param storedHash as `findPhoto` tells it
 */
export const photoResponse = async (caseId: string, storedHash: string): Promise<Response> =>
  new Response(await readFile(photoPath(caseId, storedHash)), {
    headers: {
      'content-type': 'image/jpeg',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': 'inline; filename="photo.jpg"',
    },
  });
