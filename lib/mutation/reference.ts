import * as z from 'zod/mini';
import { MUTATION_ACCESS } from '@/lib/access/mutation-access';
import { MUTATIONS } from './registry';

type Schema = {
  type?: string | string[];
  enum?: unknown[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  pattern?: string;
  const?: unknown;
};

const UUID = '[0-9a-f]{8}-';
const HASH = '[0-9a-f]{64}';

const schemaOf = (schema: z.ZodMiniType): Schema =>
  z.toJSONSchema(schema, { unrepresentable: 'any' }) as Schema;

const typeOf = (schema: Schema): string => {
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' \\| ');
  if (schema.enum)
    return schema.enum.map((value) => `\`${JSON.stringify(value).replaceAll('"', '')}\``).join(', ');
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const).replaceAll('"', '')}\``;
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`;
  if (schema.type === 'object') return 'object';
  if (schema.pattern?.includes(UUID)) return 'id';
  if (schema.pattern?.includes(HASH)) return 'SHA-256';
  if (schema.pattern?.endsWith('T\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$')) return 'instant';
  return schema.type === 'string' ? 'text' : String(schema.type ?? 'anything');
};

/**
 * The reference of all mutations as Markdown, made from the registry: docs/mutations.md is this text, and a test fails
 * where it is not.
 */
export const mutationReference = (): string => {
  const parts = MUTATIONS.map((definition) => {
    const { name, aggregate, nature, creates, summary, args } = definition;
    const { properties = {}, required = [] } = schemaOf(args);
    const toBegin = 'toBegin' in definition && definition.toBegin ? schemaOf(definition.toBegin) : {};
    const needed = (key: string) =>
      required.includes(key) ? 'yes' : toBegin.required?.includes(key) ? 'for a new one' : 'no';
    const rows = Object.entries(properties).map(
      ([key, schema]) => `| \`${key}\` | ${needed(key)} | ${typeOf(schema)} |`,
    );
    const who = Object.entries(MUTATION_ACCESS[name]).filter(([, reach]) => reach !== 'none');
    return [
      `## \`${name}\``,
      summary,
      `Changes a ${aggregate}${creates ? ', which it begins' : ''}; *${nature}*. By: ${
        who.map(([role, reach]) => `${role} (${reach})`).join(', ') || 'the product itself'
      }.`,
      ...(rows.length > 0
        ? [['| argument | needed | what |', '| --- | --- | --- |', ...rows].join('\n')]
        : []),
    ].join('\n\n');
  });
  return `# Mutations\n\nMade from the registry; run \`npx vitest run lib/mutation/reference -u\` after a change.\n\n${parts.join('\n\n')}\n`;
};
