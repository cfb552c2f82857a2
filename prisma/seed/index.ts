import { hash } from '@node-rs/argon2';
import { db, pool } from '@/lib/server/db';
import { createPostgresStore } from '@/lib/server/postgres-store';
import { DEMO_PERSON_KEYS } from './demo-people';
import { publishShipped } from '../playbooks/publish';
import { DEMO_PLAYBOOKS } from './demo-playbooks';
import { demoShop } from './demo-shop';
import { demoSteps } from './demo-steps';
import { playSteps } from './play-steps';
import { personId } from './story';

/**
 * Makes the demo shop, its people and three months of cases, through mutations like everybody's.
 * @param password of every demo sign-in
 */
export const seedDemo = async ({ password }: { password: string }): Promise<void> => {
  const now = new Date();
  await publishShipped(pool, DEMO_PLAYBOOKS);
  // The store's clock is the story's, so that lists show when things came in.
  const storeAt = (at: Date) => createPostgresStore(pool, { now: () => at });
  await playSteps(storeAt, [...demoShop(), ...demoSteps(now)]);
  // Opening a link is no change of the case, so no step of its story; whoever rated has opened it.
  await pool.query(
    `INSERT INTO "AuditEvent" ("id", "shopId", "kind", "subjectId", "detail", "at")
     SELECT gen_random_uuid(), "shopId", 'report-opened', "caseId", jsonb_build_object('link', "id"), "ratedAt" - interval '6 minutes'
     FROM "Rating"`,
  );
  const passwordHash = await hash(password);
  await db.credential.createMany({
    data: DEMO_PERSON_KEYS.map((person) => ({ userId: personId(person), passwordHash, changedAt: now })),
    skipDuplicates: true,
  });
};
