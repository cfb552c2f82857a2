import { expect, test } from 'vitest';
import { loadPlaybook } from '@/prisma/playbooks/load';
import { buildReport } from './build-report';
import { canonical, readCanonical } from './canonical';
import { isChanged } from './is-changed';
import { id, inputFor, resolved } from './testing/reference-case';

const playbook = loadPlaybook('email');
const input = inputFor(playbook);
const issued = canonical({ ...buildReport(resolved(playbook).case, input), caseNumber: null });

test('the number that the server gave and the end of the visit change nothing', () => {
  expect(isChanged(issued, buildReport(resolved(playbook).case, input))).toBe(false);
  const ended = resolved(playbook).do(
    'visit.end',
    { id: id(30), outcome: 'done', note: 'INTERNAL' },
    '12:20',
  );
  expect(isChanged(issued, buildReport(ended.case, input))).toBe(false);
});

test('a new logo changes nothing of a report that is out, and stands in the next one', () => {
  const logo = 'a'.repeat(64);
  const { shop } = input;
  const withLogo = { ...input, shop: { ...shop, root: { ...shop.root, logoPhotoHash: logo } } };
  const next = buildReport(resolved(playbook).case, withLogo);
  expect(next.shop.logo).toBe(logo);
  expect(readCanonical(canonical(next))?.shop.logo).toBe(logo);
  expect(isChanged(issued, next)).toBe(false);
  expect(readCanonical(issued)?.shop).not.toHaveProperty('logo');
});

test('another sentence, and another way of paying, do', () => {
  const own = resolved(playbook).do('report.draft', { sections: { reason: '別の理由' } }, '12:20');
  expect(isChanged(issued, buildReport(own.case, input))).toBe(true);
  const paid = resolved(playbook).do(
    'payment.record',
    { paidHow: 'card', paidAmount: 8800, addressee: null },
    '12:20',
  );
  expect(isChanged(issued, buildReport(paid.case, input))).toBe(true);
  expect(isChanged('メールは、元どおり', buildReport(own.case, input))).toBe(true);
});
