-- CreateTable
CREATE TABLE "RememberedDesk" (
    "shopId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "providerId" TEXT,
    "company" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "number" TEXT,
    "hours" TEXT,
    "menu" TEXT,
    "waitMinutes" INTEGER,
    "asks" TEXT,
    "learntAt" TIMESTAMPTZ(3) NOT NULL,
    "learntById" UUID NOT NULL,
    "forgottenAt" TIMESTAMPTZ(3),

    CONSTRAINT "RememberedDesk_pkey" PRIMARY KEY ("shopId","id")
);

-- AddForeignKey
ALTER TABLE "RememberedDesk" ADD CONSTRAINT "RememberedDesk_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
