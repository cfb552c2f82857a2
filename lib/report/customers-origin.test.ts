import { expect, test } from 'vitest';
import { customersOrigin } from './customers-origin';

test('the configured address stands before the page’s own, without its path', () => {
  expect(customersOrigin('https://kiriwake.example.jp', 'http://127.0.0.1:3000')).toBe(
    'https://kiriwake.example.jp',
  );
  expect(customersOrigin('https://kiriwake.example.jp:8443/app/', null)).toBe(
    'https://kiriwake.example.jp:8443',
  );
});

test('without one the page’s own address is taken, where a phone could reach it', () => {
  expect(customersOrigin(null, 'https://tablet.shop.lan/today')).toBe('https://tablet.shop.lan');
  expect(customersOrigin(null, 'http://192.168.10.5:3000')).toBe('http://192.168.10.5:3000');
  expect(customersOrigin(null, null)).toBeNull();
});

test.each([
  'http://127.0.0.1:3000',
  'http://127.1.2.3',
  'http://localhost:3000',
  'http://app.localhost',
  'http://[::1]:3000',
  'http://0.0.0.0:3000',
])('no phone reaches %s, also where it is configured', (address) => {
  expect(customersOrigin(null, address)).toBeNull();
  expect(customersOrigin(address, 'https://kiriwake.example.jp')).toBeNull();
});

test('what is no web address is none', () => {
  expect(customersOrigin(null, 'null')).toBeNull();
  expect(customersOrigin('localhost.example.jp:3000', null)).toBeNull();
  expect(customersOrigin('https://localhost.example.jp', null)).toBe('https://localhost.example.jp');
  expect(customersOrigin('https://127.example.jp', null)).toBe('https://127.example.jp');
});
