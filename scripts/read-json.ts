import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod/mini';

/** What is wrong with an input, in words that name it and its line. */
export class Unreadable extends Error {}

/**
 * Reads JSON and checks it.
 * @param schema what it has to be
 * @param json the text
 * @param line the line on which the text begins in its file, from 1
 * @throws Unreadable for what is not JSON or not as the schema says, naming the place and its line
 */
export function readJson<Schema extends z.ZodMiniType>(
  schema: Schema,
  json: string,
  line = 1,
): z.output<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Unreadable(`line ${line + brokenAt(json)}: not JSON: ${(error as Error).message}`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = (issue?.path ?? []).filter((part) => typeof part !== 'symbol');
  throw new Unreadable(`line ${line + lineOf(json, at)}: ${at.join('.')}: ${issue?.message}`);
}

/** The line of a value in JSON text, from 0. Only read on errors. */
export const lineOf = (json: string, path: readonly (string | number)[]): number => linesOf(json)(path);

/** The lines of a text's values, from 0; JSON is YAML, whose parser keeps the places. */
export function linesOf(text: string): (path: readonly (string | number)[]) => number {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines });
  return (path) => {
    let node: unknown = contents;
    for (const part of path) {
      const inner: unknown = isMap(node) || isSeq(node) ? node.get(part, true) : undefined;
      if (inner === undefined) break;
      node = inner;
    }
    const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : null;
    return range ? lines.linePos(range[0]).line - 1 : 0;
  };
}

function brokenAt(json: string): number {
  const [error] = parseDocument(json).errors;
  return error?.linePos ? error.linePos[0].line - 1 : 0;
}
