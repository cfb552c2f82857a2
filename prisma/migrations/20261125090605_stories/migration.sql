-- AlterTable
ALTER TABLE "Shop" ADD COLUMN     "publicStories" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Story" DROP CONSTRAINT "Story_pkey",
DROP COLUMN "body",
DROP COLUMN "state",
DROP COLUMN "title",
ADD COLUMN     "draft" JSONB NOT NULL,
ADD COLUMN     "draftedAt" TIMESTAMPTZ(3) NOT NULL,
ADD COLUMN     "draftedById" UUID NOT NULL,
ADD COLUMN     "firstAt" TIMESTAMPTZ(3),
ADD COLUMN     "language" TEXT NOT NULL,
ADD COLUMN     "published" JSONB,
ADD COLUMN     "slug" TEXT NOT NULL,
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3),
ADD CONSTRAINT "Story_pkey" PRIMARY KEY ("caseId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Story_shopId_slug_key" ON "Story"("shopId", "slug");

-- AddForeignKey
ALTER TABLE "Story" ADD CONSTRAINT "Story_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
