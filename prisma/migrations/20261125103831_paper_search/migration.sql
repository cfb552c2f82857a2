-- CreateTable
CREATE TABLE "PaperSearch" (
    "caseId" UUID NOT NULL,
    "paperId" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "party" TEXT NOT NULL,
    "toldAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PaperSearch_pkey" PRIMARY KEY ("caseId","paperId")
);

-- CreateIndex
CREATE INDEX "PaperSearch_shopId_toldAt_paperId_idx" ON "PaperSearch"("shopId", "toldAt" DESC, "paperId" DESC);

-- CreateIndex
CREATE INDEX "PaperSearch_shopId_total_idx" ON "PaperSearch"("shopId", "total");

-- CreateIndex
CREATE INDEX "PaperSearch_party_idx" ON "PaperSearch" USING GIN ("party" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "PaperSearch" ADD CONSTRAINT "PaperSearch_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The papers of before, folded and dated as the app does it from now on (lib/customer/lookup.ts, C71).
INSERT INTO "PaperSearch" ("caseId", "paperId", "shopId", "kind", "total", "party", "toldAt")
SELECT p."caseId", p."id", p."shopId", p."kind", p."total",
  regexp_replace(
    translate(
      lower(normalize(p."addressee", NFKC)),
      'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ',
      'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖ'
    ),
    '[\s\u2010-\u2015\u2212-]', '', 'g'),
  p."issuedAt" + coalesce((
    SELECT r."offsetMs" FROM "ClockReading" r
    WHERE r."caseId" = p."caseId" AND r."occurredAt" = p."issuedAt" AND abs(r."offsetMs") > 120000
    ORDER BY r."id" DESC LIMIT 1), 0) * interval '1 millisecond'
FROM "Paper" p;
