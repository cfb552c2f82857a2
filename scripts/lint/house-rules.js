/** House rules that no published rule covers. oxlint loads this file itself, so it is plain JavaScript. */
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

function forbidden(specifier, importer) {
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

const roomsRule = {
  create(context) {
    const check = (node) => {
      if (!node.source || typeof node.source.value !== 'string') return;
      const message = forbidden(node.source.value, context.filename);
      if (message) context.report({ node: node.source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

const noClock = {
  create(context) {
    return {
      NewExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0) {
          context.report({ node, message: 'Pure rooms have no clock: the time comes in as an argument.' });
        }
      },
    };
  },
};

const markerFirst = {
  meta: { schema: [{ type: 'string' }] },
  create(context) {
    const marker = context.options[0];
    return {
      Program(node) {
        // A 'use client' or 'use server' directive has to stay above every import.
        const first = node.body.find((statement) => !statement.directive);
        if (first?.type !== 'ImportDeclaration' || first.source.value !== marker) {
          context.report({ node: first ?? node, message: `This file begins with import '${marker}'.` });
        }
      },
    };
  },
};

export default {
  meta: { name: 'house' },
  rules: { rooms: roomsRule, 'no-clock': noClock, 'marker-first': markerFirst },
};
