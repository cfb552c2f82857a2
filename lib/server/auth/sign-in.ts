import 'server-only';
import * as z from 'zod';
import { isStorable, uuid } from '@/lib/mutation/text';
import { recordAudit } from '../audit';
import { pool } from '../db';
import { env } from '../env';
import { log } from '../log';
import { addressOf } from '../request-origin';
import { countAttempt, forgiveAttempts } from './limit-sign-in';
import { openSession } from './open-session';
import { isRightPassword } from './passwords';

/** Why signing in failed; `limited:N` carries the minutes to wait. Words are in messages `errors.signIn`. */
export type SignInFailure = 'wrong' | 'unavailable' | `limited:${number}`;

class Refused extends Error {
  constructor(readonly code: SignInFailure) {
    super(code);
  }
}

const credentialsSchema = z.object({
  email: z.string().trim().toLowerCase().max(320).refine(isStorable).catch(''),
  password: z.string().max(1000).refine(isStorable).catch(''),
  demo: z.enum(['technician', 'office', 'administrator']).optional().catch(undefined),
  /** Devices that the browser still has databases of; more than a shared tablet has people are not looked at. */
  devices: z
    .string()
    .max(5000)
    .catch('')
    .transform((ids) => ids.split(',').filter((id) => uuid().safeParse(id).success)),
});

type Found = { id: string; shopId: string; passwordHash: string | null };

/**
 * Signs somebody in, with a password or, in a demo, by the role they want to see.
 * @returns the user's id and the new session's
 * @throws Error whose message is a `SignInFailure`
 */
export const signIn = async (
  given: unknown,
  headers: Headers,
): Promise<{ id: string; sessionId: string }> => {
  try {
    const credentials = credentialsSchema.parse(given);
    const user = credentials.demo
      ? await demoUser(credentials.demo)
      : await checked(credentials, addressOf(headers));
    const { sessionId, deviceId } = await openSession(
      user,
      headers.get('user-agent') ?? '',
      credentials.devices,
    );
    await recordAudit({ kind: 'sign-in', shopId: user.shopId, actorId: user.id, subjectId: deviceId });
    return { id: user.id, sessionId };
  } catch (err) {
    if (err instanceof Refused) throw err;
    log.error({ err }, 'signing in failed');
    throw new Refused('unavailable');
  }
};

const checked = async (
  { email, password }: { email: string; password: string },
  address: string,
): Promise<Found> => {
  const wait = await countAttempt(email, address);
  if (wait > 0) {
    await recordAudit({ kind: 'sign-in-refused', shopId: null, actorId: null, detail: { limited: true } });
    throw new Refused(`limited:${Math.ceil(wait / 60)}`);
  }
  const { rows } = await pool.query<Found>(
    `SELECT u."id", u."shopId", c."passwordHash" FROM "User" u JOIN "Credential" c ON c."userId" = u."id"
     WHERE u."email" = $1 AND u."active"`,
    [email],
  );
  const found = rows[0];
  const right = await isRightPassword(found?.passwordHash ?? null, password);
  if (!found || !right) {
    const shopId = found?.shopId ?? null;
    await recordAudit({ kind: 'sign-in-refused', shopId, actorId: null, subjectId: found?.id });
    throw new Refused('wrong');
  }
  await forgiveAttempts(email, address);
  return found;
};

/** In a demo: whoever of that role has the most to do, since there is the most to see. */
const demoUser = async (role: string): Promise<Found> => {
  if (!env.KIRIWAKE_DEMO) throw new Refused('wrong');
  const { rows } = await pool.query<Found>(
    `SELECT u."id", u."shopId", NULL AS "passwordHash" FROM "User" u
     WHERE u."active" AND u."roles" @> to_jsonb($1::text)
     ORDER BY (SELECT count(*) FROM "Assignment" a WHERE a."technicianId" = u."id" AND a."untilAt" IS NULL) DESC, u."id" LIMIT 1`,
    [role],
  );
  if (!rows[0]) throw new Refused('wrong');
  return rows[0];
};
