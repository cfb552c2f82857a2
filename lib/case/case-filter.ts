import * as z from 'zod/mini';
// Not taken out of `z`: that would keep all of zod in every browser.
import { catch as orElse } from 'zod/mini';
import { uuid } from '@/lib/mutation/text';
import { listPosition } from './list-position';
import { CASE_STATUSES, CATEGORIES } from './terms';

/** The views that every office has, in the order of their list. */
export const CASE_VIEWS = [
  'attention',
  'review',
  'waiting',
  'under-way',
  'unhappy',
  'post',
  'unpaid',
  'all',
] as const;
export type CaseView = (typeof CASE_VIEWS)[number];

/** How far back a list goes, by when a case last changed. */
export const CASE_PERIODS = ['today', 'week', 'month', 'quarter', 'year'] as const;

const lenient = <Value>(schema: z.ZodMiniType<Value>) => orElse(z.optional(schema), undefined);

/** What the address of the case list says; anything that makes no sense is left out. */
export const caseFilterSchema = z.object({
  view: orElse(z.enum(CASE_VIEWS), 'all'),
  q: lenient(z.string().check(z.maxLength(100))),
  status: lenient(z.enum(CASE_STATUSES)),
  category: lenient(z.enum(CATEGORIES)),
  technician: lenient(uuid()),
  period: lenient(z.enum(CASE_PERIODS)),
  /** Older than this row, … */
  before: lenient(listPosition),
  /** … or newer. */
  after: lenient(listPosition),
});

export type CaseFilter = z.infer<typeof caseFilterSchema>;

/** The words of a filter that stand in the address; where the list stands is left out unless given. */
export const filterAddress = (
  filter: Partial<Omit<CaseFilter, 'before' | 'after'>>,
  place: { before?: string; after?: string } = {},
): string => {
  const { view, ...rest } = filter;
  const words = { view: view === 'all' ? undefined : view, ...rest, ...place };
  const given = Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' && value !== '' ? [[key, value] as [string, string]] : [],
  );
  return given.length === 0 ? '/cases' : `/cases?${new URLSearchParams(given).toString()}`;
};

const DAYS = { today: 0, week: 7, month: 31, quarter: 92, year: 366 } as const;

/** How many days a period reaches back from today. */
export const daysOf = (period: (typeof CASE_PERIODS)[number]): number => DAYS[period];
