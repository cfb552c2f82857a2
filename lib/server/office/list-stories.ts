import 'server-only';
import type { StoryFilter } from '@/lib/case/story-filter';
import type { StoryStanding } from '@/lib/case/story-row';
import { Prisma } from '@/generated/prisma/client';
import { db } from '../db';

const PAGE = 50;

/**
 * A story of the shop as its list shows it, or a case that can become one: then `standing` is null, `title` the case's
 * trouble and `at` when it closed. `at` is otherwise when its draft was last written.
 */
export type ShopStory = {
  caseId: string;
  id: string;
  title: string;
  standing: StoryStanding | null;
  at: string;
  /** When it was published or taken off, whichever it is; null for a draft. */
  since: string | null;
  caseNumber: string | null;
  headline: string;
};

type Row = Omit<ShopStory, 'at' | 'since'> & { at: Date; since: Date | null };

const STANDINGS: Record<StoryStanding, Prisma.Sql> = {
  public: Prisma.sql`s.published IS NOT NULL`,
  withdrawn: Prisma.sql`s.published IS NULL AND s."withdrawnAt" IS NOT NULL`,
  draft: Prisma.sql`s.published IS NULL AND s."withdrawnAt" IS NULL`,
};

const storiesOf = (shopId: string, { view, before }: StoryFilter): Prisma.Sql => Prisma.sql`
  SELECT s."caseId", s.id, s.draft->>'title' AS title, s."draftedAt" AS at,
    coalesce(s."publishedAt", s."withdrawnAt") AS since,
    CASE WHEN ${STANDINGS.public} THEN 'public' WHEN ${STANDINGS.withdrawn} THEN 'withdrawn' ELSE 'draft' END AS standing,
    k.number AS "caseNumber", k.headline
  FROM "Story" s JOIN "Case" k ON k.id = s."caseId"
  WHERE s."shopId" = ${shopId}::uuid
    ${view === 'all' || view === 'possible' ? Prisma.empty : Prisma.sql`AND ${STANDINGS[view]}`}
    ${before ? Prisma.sql`AND (s."draftedAt", s.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : Prisma.empty}
  ORDER BY s."draftedAt" DESC, s.id DESC
  LIMIT ${PAGE + 1}`;

// As `mayTellStory` judges it: what was said last counts, and of two at once what was said to the office.
const casesOf = (shopId: string, { before }: StoryFilter): Prisma.Sql => Prisma.sql`
  WITH allowing AS (
    SELECT "caseId" FROM "Rating" WHERE "shopId" = ${shopId}::uuid AND "mayTell"
    UNION
    SELECT "caseId" FROM "Consent"
    WHERE "shopId" = ${shopId}::uuid AND kind = 'story' AND given AND "withdrawnAt" IS NULL
  )
  SELECT k.id AS "caseId", k.id, k.headline AS title, k."closedAt" AS at, NULL::timestamptz AS since,
    NULL::text AS standing, k.number AS "caseNumber", k.headline
  FROM allowing a JOIN "Case" k ON k.id = a."caseId"
  LEFT JOIN LATERAL (
    SELECT r."mayTell", CASE WHEN r."mayTell" THEN r."ratedAt" ELSE coalesce(r."changedAt", r."ratedAt") END AS at
    FROM "Rating" r WHERE r."caseId" = k.id ORDER BY r."ratedAt" DESC, r.id DESC LIMIT 1
  ) rated ON TRUE
  LEFT JOIN LATERAL (
    SELECT c.given, c."givenAt" FROM "Consent" c
    WHERE c."caseId" = k.id AND c.kind = 'story' AND c."withdrawnAt" IS NULL
    ORDER BY c."givenAt" DESC, c.id DESC LIMIT 1
  ) said ON TRUE
  WHERE k."closedAt" IS NOT NULL
    AND CASE WHEN said.given IS NULL THEN rated."mayTell"
      WHEN rated."mayTell" IS NULL OR said."givenAt" >= rated.at THEN said.given
      ELSE rated."mayTell" END
    AND NOT EXISTS (SELECT 1 FROM "Story" s WHERE s."caseId" = k.id)
    ${before ? Prisma.sql`AND (k."closedAt", k.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : Prisma.empty}
  ORDER BY k."closedAt" DESC, k.id DESC
  LIMIT ${PAGE + 1}`;

/**
 * A page of the shop's stories, the one written last first, or of the closed cases that can become one, the one closed
 * last first.
 * @returns `older` the place to go on from, null at the end
 */
export const listStoriesOf = async (
  shopId: string,
  filter: StoryFilter,
): Promise<{ stories: ShopStory[]; older: string | null }> => {
  const rows = await db.$queryRaw<Row[]>(
    filter.view === 'possible' ? casesOf(shopId, filter) : storiesOf(shopId, filter),
  );
  const stories = rows.slice(0, PAGE).map(({ at, since, ...row }) => {
    return { ...row, at: at.toISOString(), since: since?.toISOString() ?? null };
  });
  const last = stories.at(-1);
  return { stories, older: last && rows.length > PAGE ? `${last.at},${last.id}` : null };
};
