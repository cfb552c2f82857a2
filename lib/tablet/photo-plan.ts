import 'client-only';
import type { CaseState } from '@/lib/case/state';

/** Bytes of pictures of others that a tablet keeps. */
const MOST = 60_000_000;

/** A picture that a case names. */
export type NamedPhoto = { id: string; caseId: string; hash: string; takenAt: string; bytes: number };

/** The key of a picture on this tablet, and its place on the server. */
export const photoKey = (caseId: string, hash: string): string => `${caseId}/${hash}`;

const namedIn = ({ root, photos }: CaseState): NamedPhoto[] =>
  photos
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .flatMap(({ hash, shownHash, takenAt, bytes }) =>
      // What the report shows may be a copy, with something hidden.
      [...new Set([hash, shownHash ?? hash])].map((one) => ({
        id: photoKey(root.id, one),
        caseId: root.id,
        hash: one,
        takenAt,
        bytes,
      })),
    );

/**
 * Which pictures a tablet should have from the server. The newest cases go first, so that the oldest do without when
 * there are too many. Counted by what the cases tell of their size, which does not change when a picture arrives:
 * none is fetched and dropped in turn.
 * @param own ids of pictures that were taken here: they are here anyhow, and not counted
 * @param fetched ids of pictures from the server that are here
 * @param most bytes of pictures from the server
 * @returns what to fetch, in this order, and ids of what to drop
 */
export const photoPlan = (
  cases: readonly CaseState[],
  own: ReadonlySet<string>,
  fetched: ReadonlySet<string>,
  most = MOST,
): { fetch: NamedPhoto[]; drop: string[] } => {
  const newestFirst = cases.toSorted((a, b) => b.root.openedAt.localeCompare(a.root.openedAt));
  const wanted = new Map<string, NamedPhoto>();
  let bytes = 0;
  for (const photo of newestFirst.flatMap(namedIn)) {
    if (own.has(photo.id) || wanted.has(photo.id)) continue;
    bytes += photo.bytes;
    if (bytes > most) break;
    wanted.set(photo.id, photo);
  }
  return {
    fetch: [...wanted.values()].filter(({ id }) => !fetched.has(id)),
    drop: [...fetched].filter((id) => !wanted.has(id)),
  };
};
