-- AlterTable
ALTER TABLE "Visit" ADD COLUMN     "arrivedCorrectedAt" TIMESTAMPTZ(3),
ADD COLUMN     "leftCorrectedAt" TIMESTAMPTZ(3),
ADD COLUMN     "leftForCorrectedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Fact" ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "endCorrectedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Consent" ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);
