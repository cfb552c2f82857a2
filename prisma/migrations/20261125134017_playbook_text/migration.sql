-- AlterTable
ALTER TABLE "PlaybookVersion" ADD COLUMN     "text" TEXT;
