import { readdirSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { expect, test } from 'vitest';
import { ROUTE_ACCESS } from './route-access';

const app = resolve(import.meta.dirname, '../../app');
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

const addressOf = (file: string): string => {
  const folders = file.split(sep).slice(0, -1);
  return `/${folders.filter((folder) => !/^\(.*\)$/.test(folder)).join('/')}`;
};

const methodsOf = (file: string): string[] => {
  if (/page\.tsx?$/.test(file)) return ['GET'];
  const source = readFileSync(resolve(app, file), 'utf8');
  return METHODS.filter((method) =>
    new RegExp(`export (const|async function|function) ${method}\\b|\\bas ${method}\\b`).test(source),
  );
};

test('every page and every method of a route has a row, and every row has its file', () => {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^|[/\\])(page|route)\.tsx?$/.test(file),
  );
  const found = files.flatMap((file) => methodsOf(file).map((method) => `${method} ${addressOf(file)}`));
  // The technician's shell is no file of Next's: next.config.js serves what Vite builds of app/(tablet).
  found.push('GET /visit-shell');
  expect(found.length).toBeGreaterThan(15);
  expect(Object.keys(ROUTE_ACCESS).toSorted()).toEqual(found.toSorted());
});
