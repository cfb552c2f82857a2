import * as z from 'zod/mini';
import { uuid } from './text';

export const ROLES = ['technician', 'office', 'administrator'] as const;
export const roleSchema = z.enum(ROLES);
export type Role = (typeof ROLES)[number];

/** Somebody signed in. */
export const userActorSchema = z.object({
  kind: z.literal('user'),
  userId: uuid(),
  shopId: uuid(),
  roles: z.array(roleSchema),
});
export type UserActor = z.infer<typeof userActorSchema>;

/** Whoever makes a change: a person of the shop, the customer through their link, or the product itself. */
export type Actor =
  UserActor | { kind: 'customer'; shopId: string; caseId: string } | { kind: 'system'; shopId: string };
