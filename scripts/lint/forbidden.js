import { dirname, relative, resolve, sep } from 'node:path';
import { rooms } from './rooms.js';

const root = resolve(import.meta.dirname, '../..');
const fromRoot = (path) => relative(root, path).split(sep).join('/');

/** The path inside the repository that a specifier means, or null for a package. */
function target(specifier, importer) {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return fromRoot(resolve(dirname(importer), specifier));
  return null;
}

function packageAllowed(room, specifier) {
  if (room.packages) return room.packages.includes(specifier);
  // An entry that ends in a separator stands for all that begins with it.
  return !room.never?.some((name) => (/[/:]$/.test(name) ? specifier.startsWith(name) : specifier === name));
}

/**
 * Why a file may not import something, or null when it may.
 * @param {string} specifier as it stands in the import
 * @param {string} importer absolute path of the importing file
 * @returns {string | null}
 */
export function forbidden(specifier, importer) {
  const inside = target(specifier, importer);
  const room = rooms.find(({ path }) => fromRoot(importer).startsWith(path));
  if (inside === null) return room && !packageAllowed(room, specifier) ? room.because : null;
  if (room) {
    const may = [room.path, ...room.may].some(
      (prefix) => inside === prefix || `${inside}/`.startsWith(prefix),
    );
    return may ? null : room.because;
  }
  return inside.startsWith('app/') ? 'Nothing imports app/: routes are the outermost room.' : null;
}
