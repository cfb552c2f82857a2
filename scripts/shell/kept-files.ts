import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

/** The worker's own file, which the browser keeps by itself. */
export const WORKER = 'worker.js';

/** Files beside the shell's own that its page asks for, in public/. */
const BESIDE = ['first-paint.js', 'icon.svg', 'icon-192.png', 'apple-touch-icon.png', 'app.webmanifest'];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

/**
 * Tells the service worker what to keep: all that was built, the page itself by its address, and what it asks for
 * beside. The list goes into the worker's file, so that any change of any of it is a new worker.
 * @param publicDir the folder that is served as it is
 * @param also files whose change has to reach the tablet though they are not served: the policy of the page
 */
export const keptFiles = (publicDir: string, also: readonly string[]): Plugin => ({
  name: 'kept-files',
  writeBundle: {
    sequential: true,
    handler: ({ dir = '' }) => {
      const built = filesIn(dir).filter((file) => !/(worker\.js|manifest\.json|\.map)$/.test(file));
      const beside = BESIDE.map((file) => join(publicDir, file));
      const worker = join(dir, WORKER);
      const code = readFileSync(worker, 'utf8');
      const hash = createHash('sha256').update(code);
      for (const file of [...built, ...beside, ...also]) hash.update(file).update(readFileSync(file));
      const addresses = [...built, ...beside].map((file) =>
        `/${relative(publicDir, file)}`.replace(/\/index\.html$/, ''),
      );
      const list = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files: addresses });
      writeFileSync(worker, `const KEPT = ${list};\n${code}`);
    },
  },
});
