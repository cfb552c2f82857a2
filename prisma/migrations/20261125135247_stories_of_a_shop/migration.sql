-- CreateIndex
CREATE INDEX "Consent_shopId_kind_idx" ON "Consent"("shopId", "kind");

-- CreateIndex
CREATE INDEX "Rating_shopId_mayTell_idx" ON "Rating"("shopId", "mayTell");

-- CreateIndex
CREATE INDEX "Story_shopId_draftedAt_id_idx" ON "Story"("shopId", "draftedAt" DESC, "id" DESC);
