import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { storeContract } from '@/lib/sync/contract-suite';

const root = path.resolve(import.meta.dirname, '..');
const rules = storeContract(() => Promise.reject(new Error('names only'))).map(({ name }) => name);

test('IndexedDB keeps what every store has to keep', async ({ page }) => {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'e2e/browser/store-contract.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    tsconfig: path.join(root, 'tsconfig.json'),
    alias: { 'client-only': path.join(root, 'scripts/test/nothing.ts') },
  });
  // An origin of its own: the database is the browser's, the page is made here.
  await page.route('http://localhost/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>store</title>' }),
  );
  await page.goto('http://localhost/');
  await page.addScriptTag({ content: outputFiles[0]?.text });
  const ended = await page.evaluate(() =>
    (window as unknown as { proveStore: () => Promise<Record<string, string | null>> }).proveStore(),
  );
  expect(ended).toEqual(Object.fromEntries(rules.map((name) => [name, null])));
});
