-- AlterTable
ALTER TABLE "Shop" ADD COLUMN     "coolingOff" TEXT,
ADD COLUMN     "coolingOffEn" TEXT,
ADD COLUMN     "representative" TEXT;

-- AlterTable
ALTER TABLE "Consent" ADD COLUMN     "way" TEXT;
