-- AlterTable
ALTER TABLE "Symptom" ADD COLUMN     "answers" JSONB;
