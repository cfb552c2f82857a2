import 'server-only';
import { CASE_LISTS, caseRootSchema } from '@/lib/case/state';
import { CUSTOMER_LISTS, customerRootSchema } from '@/lib/customer/state';
import type { AggregateKind } from '@/lib/mutation/envelope';
import { SHOP_LISTS, shopRootSchema } from '@/lib/shop/state';

export type ListTable = { list: string; table: string; columns: string[] };
export type AggregateTables = {
  table: string;
  columns: string[];
  /** The column of a list's row that names its aggregate. */
  parent: string;
  lists: ListTable[];
};

type Shaped = { shape: Record<string, unknown> };

const LIST_TABLES: Record<string, string> = {
  people: 'Person',
  subjects: 'Subject',
  appointments: 'Appointment',
  assignments: 'Assignment',
  visits: 'Visit',
  symptoms: 'Symptom',
  facts: 'Fact',
  checks: 'CheckResult',
  attempts: 'Attempt',
  settingChanges: 'SettingChange',
  precautions: 'Precaution',
  verifications: 'Verification',
  photos: 'Photo',
  consents: 'Consent',
  feeLines: 'FeeLine',
  approvals: 'Approval',
  reports: 'Report',
  signatures: 'Signature',
  shareLinks: 'ShareLink',
  ratings: 'Rating',
  notes: 'Note',
  clockReadings: 'ClockReading',
  papers: 'Paper',
  payments: 'Payment',
  stories: 'Story',
  dispatches: 'Dispatch',
  sites: 'Site',
  machines: 'Machine',
  branches: 'Branch',
  users: 'User',
  feeItems: 'FeeItem',
  workingHours: 'WorkingHours',
  playbooks: 'ShopPlaybook',
  desks: 'RememberedDesk',
};

const tables = (
  table: string,
  root: Shaped,
  lists: Record<string, Shaped>,
  parent: string,
): AggregateTables => ({
  table,
  columns: Object.keys(root.shape),
  parent,
  lists: Object.entries(lists).map(([list, row]) => ({
    list,
    table: LIST_TABLES[list] ?? list,
    columns: Object.keys(row.shape),
  })),
});

/** Where each aggregate is kept; columns are the fields of the pure rooms' shapes, the only list of them. */
export const TABLES: Record<AggregateKind, AggregateTables> = {
  case: tables('Case', caseRootSchema, CASE_LISTS, 'caseId'),
  customer: tables('Customer', customerRootSchema, CUSTOMER_LISTS, 'customerId'),
  shop: tables('Shop', shopRootSchema, SHOP_LISTS, 'shopId'),
};

/** A quoted, comma-separated list of columns. */
export const quoted = (columns: readonly string[]): string =>
  columns.map((column) => `"${column}"`).join(', ');
