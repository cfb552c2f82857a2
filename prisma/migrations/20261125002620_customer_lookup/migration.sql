-- Customers are looked up while somebody types: parts of phone numbers, names and kana.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateIndex
CREATE INDEX "Customer_lookup_idx" ON "Customer" USING GIN ("lookup" gin_trgm_ops);
