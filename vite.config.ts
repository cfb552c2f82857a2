import { join } from 'node:path';
import { defineConfig } from 'vite';
import { compiledMessages } from './scripts/shell/compiled-messages';
import { nothingOfNext } from './scripts/shell/nothing-of-next';

const root = import.meta.dirname;

// The technician's shell: one static page that Next serves from public/ at all the technician's addresses.
export default defineConfig(({ mode }) => ({
  root: join(root, 'app/(tablet)'),
  base: '/visit-shell/',
  publicDir: false,
  // There is only one: the same words, without what binds them to Next's server.
  resolve: { alias: { '@': root, 'next-intl': 'use-intl' } },
  plugins: [compiledMessages(), nothingOfNext()],
  build: {
    outDir: join(root, 'public/visit-shell'),
    emptyOutDir: true,
    // What a service worker has to keep.
    manifest: 'manifest.json',
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // 'use client' means something to Next, which builds some of the same files.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    sourcemap: mode === 'development',
    minify: mode !== 'development',
  },
}));
