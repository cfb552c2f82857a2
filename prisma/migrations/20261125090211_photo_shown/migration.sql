-- AlterTable
ALTER TABLE "Photo" ADD COLUMN     "shownHash" TEXT;
