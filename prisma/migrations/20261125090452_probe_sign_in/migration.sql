-- AlterTable
ALTER TABLE "Shop" ADD COLUMN     "probeSignIn" BOOLEAN NOT NULL DEFAULT false;
