-- AlterTable
ALTER TABLE "CheckResult" ADD COLUMN     "asked" TEXT;
