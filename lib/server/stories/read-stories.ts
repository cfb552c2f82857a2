import 'server-only';
import { searchQuery } from '@/lib/case/search-query';
import type { PublishedStory } from '@/lib/case/story-row';
import type { Locale } from '@/lib/i18n/locales';
import { pool } from '../db';

/** A story as everybody may read it. */
export type ToldStory = {
  id: string;
  slug: string;
  language: Locale;
  story: PublishedStory;
  firstAt: Date;
  publishedAt: Date;
};

export type StoryPage = { stories: ToldStory[]; count: number };

/** Stories on one page. */
export const PER_PAGE = 20;

const COLUMNS =
  '"id", "slug", "language", "published" AS "story", coalesce("firstAt", "publishedAt") AS "firstAt", "publishedAt"';
const PUBLIC = '"shopId" = $1 AND "published" IS NOT NULL AND "publishedAt" IS NOT NULL';

/** Hashes of the copies that can be shown: see `storyPhoto`. */
const SHOWN = `ARRAY(SELECT p."shownHash" FROM "Photo" p
  JOIN "PhotoFile" f ON f."caseId" = p."caseId" AND f."hash" = p."shownHash"
  WHERE p."caseId" = "Story"."caseId" AND p."withdrawnAt" IS NULL)`;

const KATAKANA = Array.from({ length: 0x56 }, (_, index) => String.fromCharCode(0x30a1 + index)).join('');
const HIRAGANA = Array.from({ length: 0x56 }, (_, index) => String.fromCharCode(0x3041 + index)).join('');

// As lib/customer/lookup folds what is searched for: one width, one script of kana, no spaces or dashes.
const DOCUMENT = `regexp_replace(translate(lower(normalize(concat_ws(E'\\n', "published"->>'title', "published"->>'symptom',
  "published"->>'cause', "published"->>'fix', "published"->>'lesson',
  (SELECT string_agg(step, E'\\n') FROM jsonb_array_elements_text("published"->'steps') AS step)), NFKC)), $2, $3),
  '[ \\t\\u2010-\\u2015\\u2212-]', '', 'g')`;

/**
 * A page of a shop's stories, the newest first.
 * @param typed what is searched for; every word has to be in a story; nothing typed finds all
 * @param page from 1
 */
export const listStories = async (shopId: string, typed = '', page = 1): Promise<StoryPage> => {
  const patterns = searchQuery(typed)?.patterns ?? [];
  const found = patterns.length === 0 ? 'TRUE' : `${DOCUMENT} LIKE ALL ($4::text[])`;
  const values = patterns.length === 0 ? [shopId] : [shopId, KATAKANA, HIRAGANA, patterns];
  const { rows } = await pool.query<ToldStory & { count: string }>(
    `SELECT ${COLUMNS}, count(*) OVER () AS "count" FROM "Story" WHERE ${PUBLIC} AND ${found}
      ORDER BY coalesce("firstAt", "publishedAt") DESC, "id" DESC LIMIT ${PER_PAGE} OFFSET ${(page - 1) * PER_PAGE}`,
    values,
  );
  return { stories: rows, count: Number(rows[0]?.count ?? 0) };
};

/** The newest stories of a shop, as feed and sitemap name them; at most so many. */
export const newestStories = async (shopId: string, most: number): Promise<ToldStory[]> =>
  (
    await pool.query<ToldStory>(
      `SELECT ${COLUMNS} FROM "Story" WHERE ${PUBLIC} ORDER BY "publishedAt" DESC, "id" DESC LIMIT $2`,
      [shopId, most],
    )
  ).rows;

/** One story of a shop. @returns null where there is none, or it is not public any more */
export const readStory = async (shopId: string, slug: string): Promise<ToldStory | null> => {
  if (!/^[a-z0-9-]{1,60}$/.test(slug)) return null;
  const { rows } = await pool.query<ToldStory & { shown: string[] }>(
    `SELECT ${COLUMNS}, ${SHOWN} AS "shown" FROM "Story" WHERE ${PUBLIC} AND "slug" = $2`,
    [shopId, slug],
  );
  const [row] = rows;
  if (!row) return null;
  const { shown, ...told } = row;
  const photos = told.story.photos?.filter(({ hash }) => shown.includes(hash));
  return { ...told, story: { ...told.story, photos } };
};
