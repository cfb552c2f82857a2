import type { CaseState, Rating } from './state';

/** Milliseconds for which a rating can be changed. */
const CHANGEABLE = 7 * 86_400_000;

/** Stars up to which the office is told at once. */
const BAD = 2;

/**
 * Whether what was said may still be changed.
 * @param now milliseconds since the epoch
 */
export const mayChangeRating = ({ ratedAt }: Pick<Rating, 'ratedAt'>, now: number): boolean =>
  now - Date.parse(ratedAt) < CHANGEABLE;

export const isBad = ({ score }: Pick<Rating, 'score'>): boolean => score <= BAD;

/** Bad ratings of which the office has not taken note as they stand. */
export const unseenBadRatings = ({ ratings }: CaseState): Rating[] =>
  ratings.filter((rating) => isBad(rating) && rating.seenAt === null);
