import 'server-only';
import { v7 } from 'uuid';
import * as z from 'zod';
import { isStorable } from '@/lib/mutation/text';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { recordAudit } from '../audit';
import { commitMutation } from '../commit-mutation';
import { db } from '../db';
import { isUsablePassword, setPassword } from './passwords';
import { revokeSessionsOf } from './revoke';
import { findSetup, takeToken } from './setup-token';

/** What the form of `/setup` sends; the shop's part only where the link makes the first shop. */
const formSchema = z.object({
  token: z.string().max(200),
  password: z.string(),
  shopName: z.string().trim().max(200).default(''),
  name: z.string().trim().max(100).default(''),
  email: z.string().trim().toLowerCase().max(320).default(''),
});

export type SetupProblem = 'link' | 'password' | 'shopName' | 'name' | 'email' | 'taken';

/**
 * Sets a password by a one-time link, making the first shop with its administrator where the link is for that.
 * @returns null where it is done, else what is wrong
 */
export const setUp = async (given: Record<string, unknown>): Promise<SetupProblem | null> => {
  const parsed = formSchema.safeParse(given);
  if (!parsed.success) return 'link';
  const { token, password, ...shop } = parsed.data;
  const purpose = await findSetup(token);
  if (!purpose) return 'link';
  if (!isUsablePassword(password)) return 'password';
  if (purpose.user) {
    if (!(await takeToken(purpose.tokenId))) return 'link';
    await setPassword(purpose.user.id, password);
    await revokeSessionsOf(purpose.user.id, purpose.user.id);
    const { id, shopId } = purpose.user;
    await recordAudit({ kind: 'password-set', shopId, actorId: id, subjectId: id });
    return null;
  }
  return makeShop(purpose.tokenId, shop, password);
};

const makeShop = async (
  tokenId: string,
  { shopName, name, email }: { shopName: string; name: string; email: string },
  password: string,
): Promise<SetupProblem | null> => {
  if (shopName === '' || !isStorable(shopName)) return 'shopName';
  if (name === '' || !isStorable(name)) return 'name';
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || !isStorable(email)) return 'email';
  if ((await db.user.count({ where: { email } })) > 0) return 'taken';
  if (!(await takeToken(tokenId))) return 'link';
  await publishPlaybooks();
  const shopId = v7();
  const administrator = { id: v7(), name, kana: null, email, locale: 'ja' as const };
  const actor = { kind: 'system' as const, shopId };
  const made = await commitMutation(actor, { kind: 'shop', id: shopId }, 'shop.create', {
    name: shopName,
    zone: 'Asia/Tokyo',
    administrator,
    protectTablets: true,
  });
  if (made.status === 'refused') throw new Error(`the shop was refused: ${made.code}`);
  await setPassword(administrator.id, password);
  await recordAudit({ kind: 'setup', shopId, actorId: administrator.id, subjectId: administrator.id });
  return null;
};
