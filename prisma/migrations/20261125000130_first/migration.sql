-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Shop" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kana" TEXT,
    "postalCode" TEXT,
    "address" TEXT,
    "phone" TEXT,
    "hours" TEXT,
    "registrationNumber" TEXT,
    "warranty" TEXT,
    "greeting" JSONB NOT NULL,
    "purposes" TEXT,
    "logoPhotoHash" TEXT,
    "zone" TEXT NOT NULL DEFAULT 'Asia/Tokyo',
    "linkDays" INTEGER NOT NULL DEFAULT 90,
    "pinRequired" BOOLEAN NOT NULL DEFAULT true,
    "reviews" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Shop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Branch" (
    "shopId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT,

    CONSTRAINT "Branch_pkey" PRIMARY KEY ("shopId","id")
);

-- CreateTable
CREATE TABLE "User" (
    "shopId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kana" TEXT,
    "email" TEXT NOT NULL,
    "roles" JSONB NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "locale" TEXT NOT NULL DEFAULT 'ja',
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("shopId","id")
);

-- CreateTable
CREATE TABLE "Credential" (
    "userId" UUID NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "mustChange" BOOLEAN NOT NULL DEFAULT false,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Credential_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "SetupToken" (
    "id" UUID NOT NULL,
    "userId" UUID,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SetupToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeeItem" (
    "shopId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "labelEn" TEXT,
    "amount" INTEGER NOT NULL,
    "taxRate" INTEGER NOT NULL DEFAULT 10,
    "due" BOOLEAN NOT NULL DEFAULT false,
    "categories" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "FeeItem_pkey" PRIMARY KEY ("shopId","id")
);

-- CreateTable
CREATE TABLE "WorkingHours" (
    "shopId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "technicianId" UUID NOT NULL,
    "weekday" INTEGER NOT NULL,
    "startsMinute" INTEGER NOT NULL,
    "endsMinute" INTEGER NOT NULL,

    CONSTRAINT "WorkingHours_pkey" PRIMARY KEY ("shopId","id")
);

-- CreateTable
CREATE TABLE "Device" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Device_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "deviceId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Customer" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kana" TEXT,
    "contact" TEXT,
    "phones" JSONB NOT NULL,
    "email" TEXT,
    "addressee" TEXT,
    "note" TEXT,
    "language" TEXT NOT NULL DEFAULT 'ja',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "lookup" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Customer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Site" (
    "shopId" UUID NOT NULL,
    "customerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "label" TEXT,
    "postalCode" TEXT,
    "prefecture" TEXT,
    "city" TEXT,
    "street" TEXT,
    "building" TEXT,
    "directions" TEXT,
    "parking" TEXT,
    "note" TEXT,

    CONSTRAINT "Site_pkey" PRIMARY KEY ("customerId","id")
);

-- CreateTable
CREATE TABLE "Machine" (
    "shopId" UUID NOT NULL,
    "customerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "siteId" UUID,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "detail" TEXT,

    CONSTRAINT "Machine_pkey" PRIMARY KEY ("customerId","id")
);

-- CreateTable
CREATE TABLE "Case" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "branchId" UUID,
    "customerId" UUID NOT NULL,
    "siteId" UUID,
    "number" TEXT,
    "relatedCaseId" UUID,
    "channel" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "callerWords" TEXT,
    "screenWords" TEXT,
    "since" TEXT,
    "intake" JSONB NOT NULL,
    "urgency" TEXT NOT NULL,
    "workStopped" TEXT NOT NULL,
    "requestKind" TEXT NOT NULL,
    "priceTold" INTEGER,
    "priceToldAt" TIMESTAMPTZ(3),
    "readBackAt" TIMESTAMPTZ(3),
    "language" TEXT NOT NULL DEFAULT 'ja',
    "playbookId" TEXT NOT NULL,
    "playbookVersion" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "openedById" UUID NOT NULL,
    "causeId" TEXT,
    "causeWords" TEXT,
    "causeReason" TEXT,
    "causeSource" TEXT,
    "causeToldBy" TEXT,
    "decisive" JSONB NOT NULL,
    "causeNamedAt" TIMESTAMPTZ(3),
    "workaround" TEXT,
    "workaroundAt" TIMESTAMPTZ(3),
    "result" TEXT,
    "resultWords" TEXT,
    "nextOn" DATE,
    "resultAt" TIMESTAMPTZ(3),
    "reportDraft" JSONB NOT NULL,
    "addressee" TEXT,
    "paidHow" TEXT,
    "paidAmount" INTEGER,
    "paidAt" TIMESTAMPTZ(3),
    "reviewNote" TEXT,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "cancelledAt" TIMESTAMPTZ(3),
    "lateAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseSearch" (
    "caseId" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "technicianId" UUID,
    "document" TEXT NOT NULL,
    "bigrams" tsvector NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CaseSearch_pkey" PRIMARY KEY ("caseId")
);

-- CreateTable
CREATE TABLE "CaseCounter" (
    "shopId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "CaseCounter_pkey" PRIMARY KEY ("shopId","year")
);

-- CreateTable
CREATE TABLE "Person" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kana" TEXT,
    "roles" JSONB NOT NULL,
    "relation" TEXT,
    "phone" TEXT,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Subject" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "detail" TEXT,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Subject_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Appointment" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "technicianId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "note" TEXT,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Appointment_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "technicianId" UUID NOT NULL,
    "fromAt" TIMESTAMPTZ(3) NOT NULL,
    "untilAt" TIMESTAMPTZ(3),

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Visit" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "appointmentId" UUID,
    "technicianId" UUID NOT NULL,
    "playbookId" TEXT NOT NULL,
    "playbookVersion" INTEGER NOT NULL,
    "leftForAt" TIMESTAMPTZ(3),
    "arrivedAt" TIMESTAMPTZ(3),
    "leftAt" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "note" TEXT,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Symptom" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "visitId" UUID,
    "subjectId" UUID,
    "reproduced" TEXT NOT NULL,
    "steps" TEXT,
    "words" TEXT,
    "code" TEXT,
    "sending" TEXT,
    "receiving" TEXT,
    "since" TEXT,
    "changed" TEXT,
    "operator" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "correctedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Symptom_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Fact" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "visitId" UUID,
    "key" TEXT NOT NULL,
    "subjectId" UUID,
    "value" TEXT,
    "certainty" TEXT NOT NULL,
    "source" TEXT,
    "note" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Fact_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "CheckResult" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "visitId" UUID,
    "checkId" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "subjectId" UUID,
    "words" TEXT,
    "note" TEXT,
    "operator" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "correctedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "CheckResult_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "visitId" UUID,
    "remedyId" TEXT,
    "title" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "operator" TEXT NOT NULL,
    "phases" JSONB NOT NULL,
    "personName" TEXT,
    "reference" TEXT,
    "customerMust" BOOLEAN NOT NULL DEFAULT false,
    "sentText" TEXT,
    "learnt" TEXT,
    "learntFrom" TEXT,
    "note" TEXT,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "correctedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "SettingChange" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "attemptId" UUID,
    "subjectId" UUID,
    "what" TEXT NOT NULL,
    "was" TEXT,
    "now" TEXT,
    "putBack" TEXT,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "SettingChange_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Precaution" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "attemptId" UUID,
    "kind" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "words" TEXT,
    "personId" UUID,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Precaution_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "visitId" UUID,
    "subjectId" UUID,
    "direction" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "outside" BOOLEAN NOT NULL,
    "ownProgram" BOOLEAN NOT NULL,
    "operator" TEXT NOT NULL,
    "words" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "correctedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Photo" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "visitId" UUID,
    "hash" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "caption" TEXT,
    "aboutKind" TEXT,
    "aboutId" UUID,
    "takenAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Photo_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "PhotoFile" (
    "caseId" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "shopId" UUID NOT NULL,
    "storedHash" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "storedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PhotoFile_pkey" PRIMARY KEY ("caseId","hash")
);

-- CreateTable
CREATE TABLE "Consent" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "given" BOOLEAN NOT NULL,
    "words" TEXT,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "FeeLine" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "feeItemId" UUID,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "note" TEXT,
    "amount" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "taxRate" INTEGER NOT NULL DEFAULT 10,
    "due" BOOLEAN NOT NULL DEFAULT false,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "FeeLine_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Approval" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "lineIds" JSONB NOT NULL,
    "total" INTEGER NOT NULL,
    "approvedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Approval_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Report" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "changeNote" TEXT,
    "issuedById" UUID NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Signature" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "personId" UUID,
    "name" TEXT,
    "kind" TEXT NOT NULL,
    "reason" TEXT,
    "drawing" TEXT,
    "contentHash" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Signature_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "ShareLink" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "pinTag" TEXT,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ShareLink_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Rating" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "score" INTEGER NOT NULL,
    "words" TEXT,
    "mayTell" BOOLEAN NOT NULL,
    "ratedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Rating_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Note" (
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "notedById" UUID NOT NULL,
    "notedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Note_pkey" PRIMARY KEY ("caseId","id")
);

-- CreateTable
CREATE TABLE "Story" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Playbook" (
    "id" TEXT NOT NULL,

    CONSTRAINT "Playbook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlaybookVersion" (
    "playbookId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PlaybookVersion_pkey" PRIMARY KEY ("playbookId","version")
);

-- CreateTable
CREATE TABLE "Provider" (
    "id" TEXT NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "Provider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mutation" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "aggregateKind" TEXT NOT NULL,
    "aggregateId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "args" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "protocol" INTEGER NOT NULL,
    "deviceId" UUID,
    "deviceSeq" INTEGER,
    "baseVersion" INTEGER NOT NULL,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "offsetMs" INTEGER NOT NULL,
    "actorId" UUID,
    "actorRole" TEXT NOT NULL,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "retryOf" UUID,

    CONSTRAINT "Mutation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Refusal" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "aggregateKind" TEXT NOT NULL,
    "aggregateId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "envelope" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "deviceId" UUID,
    "deviceSeq" INTEGER,
    "actorId" UUID,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Refusal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "shopId" UUID,
    "kind" TEXT NOT NULL,
    "actorId" UUID,
    "subjectId" UUID,
    "detail" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_id_key" ON "User"("id");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "SetupToken_tokenHash_key" ON "SetupToken"("tokenHash");

-- CreateIndex
CREATE INDEX "Device_shopId_userId_idx" ON "Device"("shopId", "userId");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "RateLimit_expire_idx" ON "RateLimit"("expire");

-- CreateIndex
CREATE INDEX "Customer_shopId_updatedAt_id_idx" ON "Customer"("shopId", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Case_customerId_openedAt_idx" ON "Case"("customerId", "openedAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Case_shopId_number_key" ON "Case"("shopId", "number");

-- CreateIndex
CREATE INDEX "CaseSearch_bigrams_idx" ON "CaseSearch" USING GIN ("bigrams");

-- CreateIndex
CREATE INDEX "CaseSearch_shopId_updatedAt_caseId_idx" ON "CaseSearch"("shopId", "updatedAt" DESC, "caseId" DESC);

-- CreateIndex
CREATE INDEX "CaseSearch_shopId_status_updatedAt_caseId_idx" ON "CaseSearch"("shopId", "status", "updatedAt" DESC, "caseId" DESC);

-- CreateIndex
CREATE INDEX "CaseSearch_shopId_category_updatedAt_caseId_idx" ON "CaseSearch"("shopId", "category", "updatedAt" DESC, "caseId" DESC);

-- CreateIndex
CREATE INDEX "CaseSearch_technicianId_updatedAt_caseId_idx" ON "CaseSearch"("technicianId", "updatedAt" DESC, "caseId" DESC);

-- CreateIndex
CREATE INDEX "Appointment_shopId_startsAt_idx" ON "Appointment"("shopId", "startsAt");

-- CreateIndex
CREATE INDEX "Appointment_technicianId_startsAt_idx" ON "Appointment"("technicianId", "startsAt");

-- CreateIndex
CREATE INDEX "Assignment_technicianId_untilAt_idx" ON "Assignment"("technicianId", "untilAt");

-- CreateIndex
CREATE INDEX "Visit_technicianId_arrivedAt_idx" ON "Visit"("technicianId", "arrivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "ShareLink_tokenHash_key" ON "ShareLink"("tokenHash");

-- CreateIndex
CREATE INDEX "Story_shopId_publishedAt_idx" ON "Story"("shopId", "publishedAt");

-- CreateIndex
CREATE INDEX "Mutation_shopId_receivedAt_idx" ON "Mutation"("shopId", "receivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Mutation_aggregateKind_aggregateId_version_key" ON "Mutation"("aggregateKind", "aggregateId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Mutation_deviceId_aggregateId_deviceSeq_key" ON "Mutation"("deviceId", "aggregateId", "deviceSeq");

-- CreateIndex
CREATE INDEX "Refusal_shopId_receivedAt_idx" ON "Refusal"("shopId", "receivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Refusal_deviceId_aggregateId_deviceSeq_key" ON "Refusal"("deviceId", "aggregateId", "deviceSeq");

-- CreateIndex
CREATE INDEX "AuditEvent_shopId_at_idx" ON "AuditEvent"("shopId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectId_at_idx" ON "AuditEvent"("subjectId", "at");

-- AddForeignKey
ALTER TABLE "Branch" ADD CONSTRAINT "Branch_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeeItem" ADD CONSTRAINT "FeeItem_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkingHours" ADD CONSTRAINT "WorkingHours_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_deviceId_fkey" FOREIGN KEY ("deviceId") REFERENCES "Device"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Customer" ADD CONSTRAINT "Customer_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Site" ADD CONSTRAINT "Site_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Machine" ADD CONSTRAINT "Machine_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseSearch" ADD CONSTRAINT "CaseSearch_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subject" ADD CONSTRAINT "Subject_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Symptom" ADD CONSTRAINT "Symptom_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fact" ADD CONSTRAINT "Fact_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckResult" ADD CONSTRAINT "CheckResult_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettingChange" ADD CONSTRAINT "SettingChange_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Precaution" ADD CONSTRAINT "Precaution_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verification" ADD CONSTRAINT "Verification_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Photo" ADD CONSTRAINT "Photo_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeeLine" ADD CONSTRAINT "FeeLine_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Approval" ADD CONSTRAINT "Approval_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signature" ADD CONSTRAINT "Signature_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShareLink" ADD CONSTRAINT "ShareLink_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlaybookVersion" ADD CONSTRAINT "PlaybookVersion_playbookId_fkey" FOREIGN KEY ("playbookId") REFERENCES "Playbook"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
