import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { root } from '../../scripts/root';

const PAGE = `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
createRoot(document.body).render(createElement('p', null, 'bare'));`;

/** What a page weighs that only shows a paragraph with React, built as the technician's shell is; gzip, in bytes. */
export const bareReact = async (): Promise<number> => {
  const entry = join(root, 'bare.js');
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'bare',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? PAGE : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: entry } },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  return gzipSync(output[0].code).length;
};
