import * as z from 'zod/mini';

type WithId = z.core.$ZodShape & { readonly id: z.ZodMiniType<string> };
type Amending<Shape extends WithId> = z.ZodMiniObject<
  { -readonly [Key in keyof Shape]: Key extends 'id' ? Shape[Key] : z.ZodMiniOptional<Shape[Key]> },
  z.core.$strict
>;

/**
 * The arguments of a mutation that writes a row: which one, and the fields that change.
 * @param whole all fields of the row that the caller gives, with its id
 */
export const amending = <Shape extends WithId>(
  whole: z.ZodMiniObject<Shape, z.core.$strict>,
): Amending<Shape> => z.extend(z.partial(whole), { id: whole.shape.id }) as unknown as Amending<Shape>;

/** The fields that were given; one that is undefined was not. */
export const givenOf = <Args extends object>(args: Args): Partial<Args> =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined)) as Partial<Args>;

/**
 * A row's fields after some of them were given: those replace the row's, all others stay as another hand left them.
 * @param rows where the row stands, if it is there
 * @param whole all that a new row needs
 * @param unsaid what a new row has in fields that need not be given
 * @returns null where there is no such row yet and something that it needs was not given
 */
export const amended = <Fields extends { id: string }>(
  rows: readonly Fields[],
  args: Partial<Fields> & { id: string },
  whole: z.ZodMiniType<Fields>,
  unsaid: Partial<Fields> = {},
): Fields | null => {
  const given = givenOf(args);
  const before = rows.find(({ id }) => id === args.id);
  if (before) return { ...before, ...given };
  const parsed = whole.safeParse({ ...unsaid, ...given });
  return parsed.success ? parsed.data : null;
};
