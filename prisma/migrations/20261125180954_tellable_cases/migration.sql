-- DropIndex
DROP INDEX "Case_shopId_playbookId_status_idx";

-- DropIndex
DROP INDEX "Consent_shopId_kind_idx";

-- DropIndex
DROP INDEX "Rating_shopId_seenAt_idx";

-- DropIndex
DROP INDEX "Rating_shopId_mayTell_idx";

-- AlterTable
ALTER TABLE "CaseSearch" ADD COLUMN     "tellableAt" TIMESTAMPTZ(3);

-- Which cases could become a story before there was a column for it: what the customer said last counts.
UPDATE "CaseSearch" x SET "tellableAt" = k."closedAt"
FROM "Case" k
LEFT JOIN LATERAL (
  SELECT r."mayTell", CASE WHEN r."mayTell" THEN r."ratedAt" ELSE coalesce(r."changedAt", r."ratedAt") END AS at
  FROM "Rating" r WHERE r."caseId" = k."id" ORDER BY r."ratedAt" DESC, r."id" DESC LIMIT 1
) rated ON TRUE
LEFT JOIN LATERAL (
  SELECT c."given", c."givenAt" FROM "Consent" c
  WHERE c."caseId" = k."id" AND c."kind" = 'story' AND c."withdrawnAt" IS NULL
  ORDER BY c."givenAt" DESC, c."id" DESC LIMIT 1
) said ON TRUE
WHERE x."caseId" = k."id" AND k."closedAt" IS NOT NULL
  AND CASE WHEN said."given" IS NULL THEN rated."mayTell"
    WHEN rated."mayTell" IS NULL OR said."givenAt" >= rated.at THEN said."given"
    ELSE rated."mayTell" END
  AND NOT EXISTS (SELECT 1 FROM "Story" s WHERE s."caseId" = k."id");

-- CreateIndex
CREATE INDEX "Case_shopId_playbookId_status_causeId_idx" ON "Case"("shopId", "playbookId", "status", "causeId");

-- CreateIndex
CREATE INDEX "Case_shopId_paidAt_idx" ON "Case"("shopId", "paidAt");

-- CreateIndex
CREATE INDEX "CaseSearch_shopId_tellableAt_caseId_idx" ON "CaseSearch"("shopId", "tellableAt" DESC, "caseId" DESC);

-- CreateIndex
CREATE INDEX "Rating_shopId_seenAt_score_idx" ON "Rating"("shopId", "seenAt", "score");
