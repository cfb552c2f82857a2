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

const casesOf = (shopId: string, { before }: StoryFilter): Prisma.Sql => Prisma.sql`
  SELECT k.id AS "caseId", k.id, k.headline AS title, s."tellableAt" AS at, NULL::timestamptz AS since,
    NULL::text AS standing, k.number AS "caseNumber", k.headline
  FROM "CaseSearch" s JOIN "Case" k ON k.id = s."caseId"
  WHERE s."shopId" = ${shopId}::uuid AND s."tellableAt" IS NOT NULL
    ${before ? Prisma.sql`AND (s."tellableAt", s."caseId") < (${before.at}::timestamptz, ${before.id}::uuid)` : Prisma.empty}
  ORDER BY s."tellableAt" DESC, s."caseId" DESC
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
