import { join } from 'node:path';
import { defineConfig } from 'vite';
import { compiledMessages } from './scripts/shell/compiled-messages.ts';
import { keptFiles, WORKER } from './scripts/shell/kept-files.ts';
import { nothingOfNext } from './scripts/shell/nothing-of-next.ts';

const root = import.meta.dirname;
const shell = join(root, 'app/(tablet)');

// The technician's shell: one static page that Next serves from public/ at all the technician's addresses.
export default defineConfig(({ mode }) => ({
  root: shell,
  base: '/visit-shell/',
  publicDir: false,
  // There is only one: the same words, without what binds them to Next's server.
  resolve: { alias: { '@': root, 'next-intl': 'use-intl' } },
  plugins: [
    compiledMessages(),
    nothingOfNext(),
    keptFiles(join(root, 'public'), [join(root, 'lib/server/content-security.ts')]),
  ],
  build: {
    outDir: join(root, 'public/visit-shell'),
    emptyOutDir: true,
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: join(shell, 'index.html'), worker: join(shell, 'worker.ts') },
      // The worker is registered by this name; the others are new files with every change.
      output: { entryFileNames: ({ name }) => (name === 'worker' ? WORKER : 'assets/[name]-[hash].js') },
      // 'use client' means something to Next, which builds some of the same files.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // One piece on purpose: what is fetched later could be missing when there is no network.
    chunkSizeWarningLimit: 1000,
    sourcemap: mode === 'development',
    minify: mode !== 'development',
  },
}));
