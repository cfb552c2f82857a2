-- AlterTable
ALTER TABLE "Shop" ADD COLUMN     "pinDigits" INTEGER NOT NULL DEFAULT 4;

-- AlterTable
ALTER TABLE "ShareLink" ADD COLUMN     "cardHash" TEXT,
ADD COLUMN     "cardSeal" TEXT,
ADD COLUMN     "pinDigits" INTEGER NOT NULL DEFAULT 4;

-- AlterTable
ALTER TABLE "Rating" ADD COLUMN     "changedAt" TIMESTAMPTZ(3),
ADD COLUMN     "seenAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Dispatch" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "way" TEXT NOT NULL,
    "linkId" UUID,
    "to" TEXT,
    "state" TEXT NOT NULL,
    "words" TEXT,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Dispatch_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Job" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "caseId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "runAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Dispatch_shopId_state_idx" ON "Dispatch"("shopId", "state");

-- CreateIndex
CREATE INDEX "Job_runAt_idx" ON "Job"("runAt");

-- CreateIndex
CREATE UNIQUE INDEX "ShareLink_cardHash_key" ON "ShareLink"("cardHash");

-- CreateIndex
CREATE INDEX "Rating_shopId_seenAt_idx" ON "Rating"("shopId", "seenAt");

-- AddForeignKey
ALTER TABLE "Dispatch" ADD CONSTRAINT "Dispatch_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
