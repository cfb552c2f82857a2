-- CreateTable
CREATE TABLE "Paper" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "serial" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "addressee" TEXT NOT NULL,
    "correctsId" UUID,
    "issuedById" UUID NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Paper_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateIndex
CREATE INDEX "Paper_shopId_issuedAt_idx" ON "Paper"("shopId", "issuedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Paper_caseId_kind_serial_key" ON "Paper"("caseId", "kind", "serial");

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
