import 'client-only';

/** Why the server would not take a photo, by HTTP status; with any other it is tried again. */
export const REFUSED_PHOTOS: Record<number, 'not-a-picture' | 'too-large'> = {
  400: 'not-a-picture',
  413: 'too-large',
  415: 'not-a-picture',
  422: 'not-a-picture',
};
