import { expect, test } from 'vitest';
import { wayOn } from './home-of';

test.each([
  ['/visits/01a2-b3/symptom?all=1', '/visits/01a2-b3/symptom?all=1'],
  ['/today', '/today'],
  ['https://elsewhere.example/', '/today'],
  ['//elsewhere.example', '/today'],
  ['/\\elsewhere.example', '/today'],
  ['/x:y@elsewhere', '/today'],
  [undefined, '/today'],
  [['/a', '/b'], '/today'],
])('a technician who came from %s goes on to %s', (next, to) => {
  expect(wayOn(next, ['technician'])).toBe(to);
});

test('nobody is sent to the technician’s pages who is none', () => {
  expect(wayOn('/visits/x/report', ['office'])).toBe(wayOn(undefined, ['office']));
  expect(wayOn('/cases/x', ['office'])).toBe('/cases/x');
});
