import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../root';
import { forbidden } from './forbidden.js';

const refuses = (importer: string, specifier: string) => forbidden(specifier, join(root, importer)) !== null;

describe('who may import whom', () => {
  it.each([
    ['lib/case/state.ts', 'zod/mini'],
    ['lib/case/mutations/check-record.ts', '../state'],
    ['lib/case/state.ts', '@/lib/mutation/envelope'],
    ['lib/case/state.ts', '../mutation/envelope'],
    ['lib/server/postgres-store.ts', '@/lib/sync/protocol'],
    ['lib/server/db.ts', '@/generated/prisma/client'],
    ['lib/tablet/outbox.ts', '../sync/protocol'],
    ['components/visit/step.tsx', '@/lib/tablet/use-change'],
    ['components/visit/step.tsx', '../ui/button'],
    ['app/api/health/route.ts', '@/lib/server/health'],
    ['app/(site)/page.tsx', './form'],
    ['proxy.ts', '@/lib/server/content-security'],
  ])('%s may import %s', (importer, specifier) => {
    expect(refuses(importer, specifier)).toBe(false);
  });

  it.each([
    ['lib/case/state.ts', 'zod'],
    ['lib/case/state.ts', 'node:fs'],
    ['lib/case/state.ts', '@/lib/server/db'],
    ['lib/case/mutations/check-record.ts', '../../server/db'],
    ['lib/server/db.ts', '@/lib/tablet/outbox'],
    ['lib/server/db.ts', '../tablet/outbox'],
    ['lib/server/db.ts', '@/components/ui/button'],
    ['lib/tablet/outbox.ts', '@/lib/server/db'],
    ['lib/tablet/outbox.ts', 'zod'],
    ['components/ui/button.tsx', '@/lib/case/state'],
    ['components/ui/button.tsx', '../visit/step'],
    ['components/visit/step.tsx', '@/lib/server/db'],
    ['components/visit/step.tsx', '@/app/globals'],
    ['lib/i18n/formats.ts', '@/lib/server/env'],
    ['scripts/start.ts', '@/app/layout'],
    ['e2e/story.spec.ts', '../app/layout'],
  ])('%s may not import %s', (importer, specifier) => {
    expect(refuses(importer, specifier)).toBe(true);
  });
});
