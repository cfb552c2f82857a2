import fc from 'fast-check';
import * as z from 'zod/mini';
import { type Envelope, envelopeSchema, PROTOCOL } from '@/lib/mutation/envelope';
import { MUTATIONS } from '@/lib/mutation/registry';
import { at, type Lab } from './contract-lab';

/** Text as people and attackers type it. */
const TEXTS = [
  'メール',
  '髙﨑',
  'ﾒｰﾙ',
  '👩‍👩‍👧‍👦',
  'مرحبا',
  'x',
  '\0',
  'a\0b',
  '\ud83d',
  '\udc00',
  '',
  ' ',
  '\'; DROP TABLE "Case"; --',
  'あ'.repeat(199),
  'あ'.repeat(100_000),
  '{"a":1}',
  '\\u0000',
  'email',
  'email-sending-only',
  'user@example.jp',
  'T1234567890123',
  '9800811',
  'f'.repeat(64),
  'M0 0L1 1',
  'info',
  'Asia/Tokyo',
];
const NUMBERS = [0, 1, 2, 5, 10, 100, 5500, -1, 2 ** 31, 2 ** 53, 1.5];

/** Values that some field may take; which fit is asked of the field's own schema. */
export const valuesOf = (lab: Lab): unknown[] => [
  ...TEXTS,
  ...NUMBERS,
  ...[2, 3, 11, 12, 31, 32, 101, 102, 103, 104].map((n) => lab.id(n)),
  ...['09:00', '10:31', '10:50', '23:59'].map(at),
  '2026-11-30',
  '0000-01-01T00:00:00.000Z',
  true,
  false,
  null,
];

type Definition = { type: string; [key: string]: unknown };
const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def as unknown as Definition;

const givenField = (schema: z.core.$ZodType): z.core.$ZodType => {
  const { type, innerType } = definitionOf(schema);
  return type === 'optional' ? (innerType as z.core.$ZodType) : schema;
};

/** Arguments that a schema accepts, with something hostile put in now and then. */
export const valueFor = (schema: z.core.$ZodType, values: readonly unknown[]): fc.Arbitrary<unknown> => {
  const def = definitionOf(schema);
  const inner = (key: string) => valueFor(def[key] as z.core.$ZodType, values);
  switch (def.type) {
    case 'nullable':
    case 'optional':
      return fc.oneof(fc.constant(def.type === 'nullable' ? null : undefined), inner('innerType'));
    case 'array':
      return fc.array(inner('element'), { maxLength: 3 });
    case 'record':
      return fc.dictionary(
        fc.constantFrom('direction', 'since', 'wrong', 'procedure', 'a\0b'),
        inner('valueType'),
        { maxKeys: 2 },
      );
    case 'object': {
      const shape = def.shape as Record<string, z.core.$ZodType>;
      const fields = Object.entries(shape);
      const some = fields.map(([key, field]) => [key, valueFor(field, values)]);
      // What may be left out of an amended row makes a new one: often nothing is left out.
      const all = fields.map(([key, field]) => [key, valueFor(givenField(field), values)]);
      return fc.oneof(fc.record(Object.fromEntries(all)), fc.record(Object.fromEntries(some)));
    }
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries as Record<string, unknown>));
    default: {
      const fitting = values.filter((value) => z.safeParse(schema, value).success);
      const any = fc.constantFrom(...values);
      return fitting.length > 0
        ? fc.oneof({ weight: 24, arbitrary: fc.constantFrom(...fitting) }, { weight: 1, arbitrary: any })
        : any;
    }
  }
};

/** Who sends a batch. */
export type Sender = 'takahashi' | 'sato' | 'chiba' | 'outsider';
export type Sending = { by: Sender; mutations: Envelope[] };

/**
 * Batches for a lab's case, valid and hostile: every mutation there is, unknown names, repeated ids, gaps, wrong
 * protocols, clocks far off.
 */
export const sendings = (lab: Lab): fc.Arbitrary<Sending[]> => {
  const values = valuesOf(lab);
  const caseMutations = MUTATIONS.filter(({ aggregate, creates }) => aggregate === 'case' && !creates);
  const named = fc.oneof(
    ...caseMutations.map((definition) =>
      fc.record({
        name: fc.constant<string>(definition.name),
        args: valueFor(definition.args, values) as fc.Arbitrary<Record<string, unknown>>,
      }),
    ),
    fc.record({ name: fc.constantFrom('no.such', 'customer.edit', 'case.open'), args: fc.constant({}) }),
  );
  const envelope = fc.record({
    id: fc.integer({ min: 0x9000, max: 0x9040 }).map((n) => lab.id(n)),
    protocol: fc.oneof(
      { weight: 20, arbitrary: fc.constant(PROTOCOL) },
      { weight: 1, arbitrary: fc.constantFrom(0, 2, 2 ** 40) },
    ),
    what: named,
    deviceSeq: fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom(1, 2, 3, 4, 9) },
    ),
    occurredAt: fc.constantFrom(
      at('10:20'),
      at('10:40'),
      at('11:00'),
      at('23:59'),
      '1970-01-01T00:00:00.000Z',
      '2999-12-31T23:59:59.999Z',
    ),
  });
  return fc.array(
    fc.record({
      by: fc.constantFrom<Sender>('takahashi', 'takahashi', 'takahashi', 'chiba', 'sato', 'outsider'),
      mutations: fc.array(
        envelope
          .map(({ what, deviceSeq, ...rest }) => ({
            ...rest,
            ...what,
            aggregate: lab.case,
            deviceId: deviceSeq === null ? null : lab.tablet,
            deviceSeq,
            baseVersion: 0,
          }))
          .filter((made) => envelopeSchema.safeParse(made).success),
        { minLength: 1, maxLength: 6 },
      ),
    }),
    { minLength: 1, maxLength: 8 },
  );
};
