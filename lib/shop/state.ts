import * as z from 'zod/mini';
import { pinDigits } from '@/lib/case/agreement-rows';
import { CATEGORIES, FEE_KINDS } from '@/lib/case/terms';
import { roleSchema } from '@/lib/mutation/actor';
import { instant, optionalText, sha256, text, uuid } from '@/lib/mutation/text';

/** Words that the shop says its own way; each falls back to the product's. */
export const greetingSchema = z.partialRecord(
  z.enum(['procedure', 'passwords', 'privacy', 'backup']),
  text(2000),
);

export const shopRootSchema = z.strictObject({
  id: uuid(),
  name: text(200),
  kana: optionalText(200),
  postalCode: z.nullable(z.string().check(z.regex(/^\d{7}$/))),
  address: optionalText(500),
  phone: optionalText(40),
  hours: optionalText(200),
  /** Number of an issuer of qualified invoices: T and 13 digits. */
  registrationNumber: z.nullable(z.string().check(z.regex(/^T\d{13}$/))),
  warranty: optionalText(1000),
  /** Who answers for the shop (代表者), as contract papers name them; copies of an earlier version lack it. */
  representative: z.optional(optionalText(200)),
  /** What contract papers say of cooling off; null until the shop wrote and checked its own. As above. */
  coolingOff: z.optional(optionalText(4000)),
  coolingOffEn: z.optional(optionalText(4000)),
  greeting: greetingSchema,
  /** What personal data is used for; shown before the first is typed. */
  purposes: optionalText(4000),
  logoPhotoHash: z.nullable(sha256()),
  zone: text(60),
  /** Days that a report's link lives. */
  linkDays: z.int32().check(z.gte(1), z.lte(3650)),
  pinRequired: z.boolean(),
  /** How many digits a new link's PIN has; copies of an earlier version lack it. */
  pinDigits: z.optional(pinDigits),
  reviews: z.boolean(),
  /** Whether technicians' devices have to be protected by a code or passkey; copies of an earlier version lack it. */
  protectTablets: z.optional(z.boolean()),
  /** Whether published case stories can be read without signing in; copies of an earlier version lack it. */
  publicStories: z.optional(z.boolean()),
  /** Whether mail probes may sign in with a customer's password; copies of an earlier version lack it. */
  probeSignIn: z.optional(z.boolean()),
  createdAt: instant(),
  updatedAt: instant(),
});

export const branchRow = z.strictObject({ id: uuid(), name: text(200), address: optionalText(500) });

export const userRow = z.strictObject({
  id: uuid(),
  name: text(100),
  kana: optionalText(100),
  email: z.string().check(z.maxLength(320), z.regex(/^[^\s@]+@[^\s@]+$/), z.toLowerCase()),
  roles: z.array(roleSchema).check(z.minLength(1)),
  active: z.boolean(),
  locale: z.enum(['ja', 'en']),
  addedAt: instant(),
});

/** An entry of the fee table: yen with tax; `due` also when nothing could be solved. */
export const feeItemRow = z.strictObject({
  id: uuid(),
  kind: z.enum(FEE_KINDS),
  label: text(200),
  labelEn: optionalText(200),
  amount: z.int32().check(z.gte(0), z.lte(10_000_000)),
  taxRate: z.int32().check(z.gte(0), z.lte(100)),
  due: z.boolean(),
  /** Categories whose estimate begins with it. */
  categories: z.array(z.enum(CATEGORIES)),
  position: z.int32(),
  active: z.boolean(),
});

/** When a technician works, minutes since midnight in the shop's zone; weekday 0 is Sunday. */
export const workingHoursRow = z.strictObject({
  id: uuid(),
  technicianId: uuid(),
  weekday: z.int32().check(z.gte(0), z.lte(6)),
  startsMinute: z.int32().check(z.gte(0), z.lte(1440)),
  endsMinute: z.int32().check(z.gte(0), z.lte(1440)),
});

/** The version of a playbook that new cases begin with, and the shipped one that it goes back to. */
export const shopPlaybookRow = z.strictObject({
  id: uuid(),
  playbookId: text(60),
  version: z.int32().check(z.gte(1)),
  shippedVersion: z.int32().check(z.gte(1)),
  chosenAt: instant(),
});

/** How a desk is reached. */
export const DESK_CHANNELS = ['phone', 'chat'] as const;

/** A company's desk as somebody of the shop met it: only what its next caller can use, nothing of the customer. */
export const deskRow = z.strictObject({
  id: uuid(),
  /** The directory's entry; null where the company is in none. */
  providerId: z.nullable(z.string().check(z.maxLength(60), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))),
  company: text(200),
  channel: z.enum(DESK_CHANNELS),
  number: optionalText(40),
  hours: optionalText(200),
  /** The way through the voice menu. */
  menu: optionalText(500),
  waitMinutes: z.nullable(z.int32().check(z.gte(0), z.lte(600))),
  /** What they ask for, never what was answered. */
  asks: optionalText(500),
  learntAt: instant(),
  learntById: uuid(),
  forgottenAt: z.nullable(instant()),
});

export const SHOP_LISTS = {
  branches: branchRow,
  users: userRow,
  feeItems: feeItemRow,
  workingHours: workingHoursRow,
  playbooks: shopPlaybookRow,
  desks: deskRow,
} as const;

export const shopStateSchema = z.strictObject({
  v: z.literal(1),
  root: shopRootSchema,
  branches: z.array(branchRow),
  users: z.array(userRow),
  feeItems: z.array(feeItemRow),
  workingHours: z.array(workingHoursRow),
  playbooks: z._default(z.array(shopPlaybookRow), []),
  desks: z._default(z.array(deskRow), []),
});

export type ShopState = z.infer<typeof shopStateSchema>;
export type ShopRoot = ShopState['root'];
export type User = ShopState['users'][number];
export type FeeItem = ShopState['feeItems'][number];
export type RememberedDesk = ShopState['desks'][number];
export type WorkingHours = ShopState['workingHours'][number];

/** Whether one person does everything: then review, assignment and the board stay out of sight. */
export const isShopOfOne = (shop: ShopState): boolean => shop.users.filter((user) => user.active).length <= 1;

/** Whether a case is looked at by the office before it closes. */
export const reviewsCases = (shop: ShopState): boolean => shop.root.reviews && !isShopOfOne(shop);
