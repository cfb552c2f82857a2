import { readFile } from 'node:fs/promises';
import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

type Tree = { [key: string]: string | Tree };

const compiled = (tree: Tree): unknown =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? compile(value) : compiled(value),
    ]),
  );

/**
 * Compiles the messages while the shell is built, as next-intl's `precompile` does for the pages that Next builds:
 * the parser of messages stays out of the browser, and only what puts values into compiled ones goes there.
 */
export const compiledMessages = (): Plugin => ({
  name: 'compiled-messages',
  enforce: 'pre',
  config: () => ({
    resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  }),
  load: {
    filter: { id: /\/lib\/i18n\/messages\/\w+\/\w+\.json$/ },
    handler: async (id) => {
      const json = JSON.stringify(compiled(JSON.parse(await readFile(id, 'utf8')) as Tree));
      // Browsers parse JSON faster than the same written as an object.
      return { code: `export default JSON.parse(${JSON.stringify(json)});`, moduleType: 'js' };
    },
  },
});
