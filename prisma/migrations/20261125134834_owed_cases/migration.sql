-- AlterTable
ALTER TABLE "CaseSearch" ADD COLUMN     "owed" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "CaseSearch_shopId_owed_idx" ON "CaseSearch"("shopId", "owed");

-- What was owed before there was a column for it.
UPDATE "CaseSearch" s SET "owed" = greatest(0,
  coalesce(
    (SELECT sum(i."total" - coalesce((SELECT sum(c."total") FROM "Paper" c
        WHERE c."caseId" = i."caseId" AND c."correctsId" = i."id"), 0))
      FROM "Paper" i WHERE i."caseId" = a."id" AND i."kind" = 'invoice'),
    (SELECT sum(f."amount" * f."quantity") FROM "FeeLine" f WHERE f."caseId" = a."id" AND f."removedAt" IS NULL), 0)
  - coalesce(a."paidAmount", 0)
  - coalesce((SELECT sum(CASE p."kind" WHEN 'refund' THEN -p."amount" ELSE p."amount" END)
      FROM "Payment" p WHERE p."caseId" = a."id" AND p."withdrawnAt" IS NULL), 0))
FROM "Case" a WHERE a."id" = s."caseId" AND a."result" IS NOT NULL AND a."cancelledAt" IS NULL;
