-- CreateTable
CREATE TABLE "ClockReading" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "offsetMs" BIGINT NOT NULL,

    CONSTRAINT "ClockReading_pkey" PRIMARY KEY ("caseId","id")
);

-- AddForeignKey
ALTER TABLE "ClockReading" ADD CONSTRAINT "ClockReading_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
