/** House rules that no published rule covers. oxlint loads this file itself, so it is plain JavaScript. */
import { forbidden } from './forbidden.js';

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
