import * as z from 'zod/mini';
import { instant, optionalText, text, uuid } from '@/lib/mutation/text';

export const CUSTOMER_KINDS = ['person', 'business'] as const;
export type CustomerKind = (typeof CUSTOMER_KINDS)[number];
export const MACHINE_KINDS = ['computer', 'phone', 'tablet', 'printer', 'router', 'other'] as const;

export const customerRootSchema = z.strictObject({
  id: uuid(),
  shopId: uuid(),
  kind: z.enum(CUSTOMER_KINDS),
  name: text(200),
  kana: optionalText(200),
  /** Who is spoken to at a business. */
  contact: optionalText(200),
  phones: z.array(text(40)).check(z.maxLength(10)),
  email: optionalText(320),
  /** Whom receipts and invoices are addressed to, where it is not the name. */
  addressee: optionalText(200),
  note: optionalText(),
  language: z.enum(['ja', 'en']),
  createdAt: instant(),
  updatedAt: instant(),
});

export const siteRow = z.strictObject({
  id: uuid(),
  label: optionalText(200),
  postalCode: z.nullable(z.string().check(z.regex(/^\d{7}$/))),
  prefecture: optionalText(40),
  city: optionalText(200),
  street: optionalText(200),
  building: optionalText(200),
  directions: optionalText(),
  parking: optionalText(),
  note: optionalText(),
});

export const machineRow = z.strictObject({
  id: uuid(),
  siteId: z.nullable(uuid()),
  kind: z.enum(MACHINE_KINDS),
  label: text(200),
  detail: optionalText(),
});

export const CUSTOMER_LISTS = { sites: siteRow, machines: machineRow } as const;

export const customerStateSchema = z.strictObject({
  v: z.literal(1),
  root: customerRootSchema,
  sites: z.array(siteRow),
  machines: z.array(machineRow),
});

export type CustomerState = z.infer<typeof customerStateSchema>;
export type CustomerRoot = CustomerState['root'];
export type Site = CustomerState['sites'][number];
export type Machine = CustomerState['machines'][number];
