-- AlterTable
ALTER TABLE "PlaybookVersion" ADD COLUMN     "basedOn" INTEGER,
ADD COLUMN     "cases" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "madeById" UUID,
ADD COLUMN     "note" TEXT,
ADD COLUMN     "origin" TEXT NOT NULL DEFAULT 'shipped',
ADD COLUMN     "serial" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "shippedVersion" INTEGER,
ADD COLUMN     "shopId" UUID;

-- CreateTable
CREATE TABLE "ShopPlaybook" (
    "shopId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "playbookId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "shippedVersion" INTEGER NOT NULL,
    "chosenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ShopPlaybook_pkey" PRIMARY KEY ("shopId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ShopPlaybook_shopId_playbookId_key" ON "ShopPlaybook"("shopId", "playbookId");

-- CreateIndex
CREATE INDEX "Case_shopId_playbookId_status_idx" ON "Case"("shopId", "playbookId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "PlaybookVersion_shopId_playbookId_serial_key" ON "PlaybookVersion"("shopId", "playbookId", "serial");

-- AddForeignKey
ALTER TABLE "ShopPlaybook" ADD CONSTRAINT "ShopPlaybook_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The number alone tells whose a version is, so that a case's pin stays unambiguous.
ALTER TABLE "PlaybookVersion" ADD CONSTRAINT "PlaybookVersion_whose" CHECK (("shopId" IS NULL) = ("version" <= 1000));

-- Visits are pinned to versions: those are only ever added to.
REVOKE UPDATE, DELETE ON "PlaybookVersion" FROM kiriwake_app;
