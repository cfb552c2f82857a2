import type { Plugin } from 'vite';

/** Fails the build where something of Next gets into the shell: it weighs more than the shell's own code. */
export const nothingOfNext = (): Plugin => ({
  name: 'nothing-of-next',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^(next|next-auth|next-intl|server-only)(\/|$)/ },
    handler: (source, importer) => {
      throw new Error(`${importer} imports ${source}, which has no place in the technician's shell.`);
    },
  },
});
