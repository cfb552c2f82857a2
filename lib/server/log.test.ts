import { describe, expect, it } from 'vitest';
import { maskPath } from './log';

describe('a path in the log', () => {
  it.each([
    ['/cases/K-2026-00042', '/cases/K-2026-00042'],
    ['/r/8Jd0xTq2', '/r/…'],
    ['/r/8Jd0xTq2/pdf?lang=en', '/r/…/pdf'],
    ['/api/r/8Jd0xTq2/rating', '/api/r/…/rating'],
    ['/setup?token=secret', '/setup'],
    ['/cases?q=%E4%BD%90%E8%97%A4', '/cases'],
    ['/k/7K4M2-QXP9D', '/k/…'],
    ['/k?code=7K4M2-QXP9D', '/k'],
    ['/reports/r', '/reports/r'],
  ])('%s is written %s', (path, written) => {
    expect(maskPath(path)).toBe(written);
  });
});
