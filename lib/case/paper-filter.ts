import * as z from 'zod/mini';
// Not taken out of `z`: that would keep all of zod in every browser.
import { catch as orElse } from 'zod/mini';
import { day } from '@/lib/mutation/text';
import { listPosition } from './list-position';
import { PAPER_KINDS } from './terms';
import { addDays, instantAt } from './zone';

/** Most yen that a paper's total can be looked for. */
const MOST_YEN = 2_147_483_647;

const lenient = <Value>(schema: z.ZodMiniType<Value>) => orElse(z.optional(schema), undefined);

/** Yen as people type them: any width, with or without commas and the sign. */
const yen = z.pipe(
  z.pipe(
    z.string(),
    z.transform((typed) => typed.normalize('NFKC').replace(/[\s,¥円]/g, '')),
  ),
  z.pipe(
    z.string().check(z.regex(/^\d{1,10}$/)),
    z.pipe(z.transform(Number), z.int().check(z.lte(MOST_YEN))),
  ),
);

const party = z.pipe(
  z.pipe(
    z.string().check(z.maxLength(100)),
    z.transform((typed) => typed.trim()),
  ),
  z.string().check(z.minLength(1)),
);

/**
 * What the address of the list of papers says; anything that makes no sense is left out. `from` and `to` are days of
 * the shop's zone, both included; `least` and `most` yen with tax, both included.
 */
export const paperFilterSchema = z.object({
  kind: lenient(z.enum(PAPER_KINDS)),
  from: lenient(day()),
  to: lenient(day()),
  least: lenient(yen),
  most: lenient(yen),
  party: lenient(party),
  /** Older than this row. */
  before: lenient(listPosition),
});

export type PaperFilter = z.infer<typeof paperFilterSchema>;

/**
 * An address with a filter in it.
 * @param path `/papers` or the export's
 * @param before the place in the list to go on from; the beginning without
 */
export const paperFilterAddress = (
  path: string,
  { kind, from, to, least, most, party: who }: PaperFilter,
  before?: string,
): string => {
  const given = Object.entries({ kind, from, to, least, most, party: who, before }).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
};

/**
 * The instants between which the papers of a filter were issued.
 * @param zone the shop's, IANA name
 * @returns `since` included, `until` not; null where there is no such end
 */
export const issuedBetween = (
  { from, to }: Pick<PaperFilter, 'from' | 'to'>,
  zone: string,
): { since: string | null; until: string | null } => ({
  since: from ? instantAt(from, 0, zone) : null,
  until: to ? instantAt(addDays(to, 1), 0, zone) : null,
});
