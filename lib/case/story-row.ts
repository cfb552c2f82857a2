import * as z from 'zod/mini';
import { instant, isStorable, sha256, text, uuid } from '@/lib/mutation/text';
import { LANGUAGES } from './terms';

/** Words that may still be missing while a story is written. */
const words = (max: number) => z.string().check(z.maxLength(max), z.refine(isStorable));

/** Something that looks like personal data and, as somebody of the office says, is none; with the reason. */
export const notPersonalSchema = z.strictObject({ words: text(200), reason: text(500) });

/**
 * A photo of the case that a story shows, by the copy that the report shows; `alt` is for those who cannot see it,
 * `looked` that somebody looked for faces and screens that tell who it was.
 */
const storyPhotoSchema = z.strictObject({
  photoId: uuid(),
  hash: sha256(),
  alt: words(300),
  looked: z.boolean(),
});

/** A story as the office writes it. A step that is left out stays in the draft and is never published. */
export const storyDraftSchema = z.strictObject({
  title: words(120),
  symptom: words(4000),
  steps: z.array(z.strictObject({ words: words(1000), leftOut: z.boolean() })).check(z.maxLength(60)),
  cause: words(4000),
  fix: words(4000),
  lesson: words(4000),
  notPersonal: z.array(notPersonalSchema).check(z.maxLength(100)),
  /** Drafts of an earlier version lack it. */
  photos: z.optional(z.array(storyPhotoSchema).check(z.maxLength(10))),
});

/** A story as everybody may read it. */
export const publishedStorySchema = z.strictObject({
  title: text(120),
  symptom: text(4000),
  steps: z.array(text(1000)),
  cause: text(4000),
  fix: text(4000),
  lesson: z.nullable(text(4000)),
  photos: z.optional(z.array(z.strictObject({ hash: sha256(), alt: text(300) }))),
});

export const storyRow = z.strictObject({
  id: uuid(),
  language: z.enum(LANGUAGES),
  /** The end of its public address, the same for good. */
  slug: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60)),
  draft: storyDraftSchema,
  draftedById: uuid(),
  draftedAt: instant(),
  /** What can be read without signing in; null where nothing can. */
  published: z.nullable(publishedStorySchema),
  publishedAt: z.nullable(instant()),
  /** When it was published for the first time. */
  firstAt: z.nullable(instant()),
  withdrawnAt: z.nullable(instant()),
});

export type StoryDraft = z.infer<typeof storyDraftSchema>;
export type PublishedStory = z.infer<typeof publishedStorySchema>;
export type Story = z.infer<typeof storyRow>;

/** Where a story stands: only written, readable by everybody, or taken off again. */
export const STORY_STANDINGS = ['draft', 'public', 'withdrawn'] as const;
export type StoryStanding = (typeof STORY_STANDINGS)[number];

export const storyStanding = ({
  published,
  withdrawnAt,
}: Pick<Story, 'published' | 'withdrawnAt'>): StoryStanding =>
  published ? 'public' : withdrawnAt ? 'withdrawn' : 'draft';
