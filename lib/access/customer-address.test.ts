import { expect, test } from 'vitest';
import { isCustomerAddress } from './customer-address';

test.each([
  ['/r/AAAAAAAAAAAAAAAAAAAAAA', true],
  ['/r/AAAAAAAAAAAAAAAAAAAAAA/open', true],
  ['/k', true],
  ['/k/7K4M2-QXP9D', true],
  ['/', false],
  ['/reports', false],
  ['/kr', false],
  ['/cases/r/x', false],
])('%s: %s', (path, customers) => expect(isCustomerAddress(path)).toBe(customers));
