-- AlterTable
ALTER TABLE "Shop" ADD COLUMN     "protectTablets" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Device" ADD COLUMN     "proofHash" TEXT,
ADD COLUMN     "resetAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Handover" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "origin" TEXT NOT NULL,
    "deviceId" UUID NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "settledBy" UUID,

    CONSTRAINT "Handover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HandoverItem" (
    "handoverId" UUID NOT NULL,
    "position" SERIAL NOT NULL,
    "hash" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "content" BYTEA,

    CONSTRAINT "HandoverItem_pkey" PRIMARY KEY ("handoverId","hash")
);

-- CreateIndex
CREATE INDEX "Handover_shopId_at_idx" ON "Handover"("shopId", "at");

-- AddForeignKey
ALTER TABLE "HandoverItem" ADD CONSTRAINT "HandoverItem_handoverId_fkey" FOREIGN KEY ("handoverId") REFERENCES "Handover"("id") ON DELETE CASCADE ON UPDATE CASCADE;
