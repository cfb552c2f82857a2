import { expect, test } from 'vitest';
import { pdfInTime } from './pdf-in-time';

const request = new Request('http://127.0.0.1/r/AAAAAAAAAAAAAAAAAAAAAA/pdf', {
  headers: { 'x-nonce': 'abc' },
});
const about = { locale: 'ja' as const, page: '/r/AAAAAAAAAAAAAAAAAAAAAA' };
const never = new Promise<never>(() => {});

test('a PDF that is ready is the answer, and so is none', async () => {
  const pdf = new Response('%PDF');
  expect(await pdfInTime(request, about, Promise.resolve(pdf))).toBe(pdf);
  expect(await pdfInTime(request, about, Promise.resolve(null))).toBeNull();
});

test.each([
  ['ja', 'PDFを作っています'],
  ['en', 'The PDF is being made'],
] as const)('a slow one is told in words (%s), and the page looks again by itself', async (locale, words) => {
  const answer = await pdfInTime(request, { ...about, locale }, never, 5);
  expect([answer?.status, answer?.headers.get('retry-after')]).toEqual([503, '10']);
  expect(answer?.headers.get('cache-control')).toBe('no-store');
  const page = await answer?.text();
  expect(page).toContain(`<h1>${words}</h1>`);
  expect(page).toContain('<meta http-equiv="refresh" content="10">');
  expect(page).toContain(`href="${about.page}"`);
  expect(page).toContain('<style nonce="abc">');
});

test('one that cannot be made says so, without a reason from inside, and does not look again', async () => {
  const answer = await pdfInTime(request, about, Promise.reject(new Error('the PDF thread ended with 1')));
  const page = (await answer?.text()) ?? '';
  expect(page).toContain('<h1>PDFを作れませんでした</h1>');
  expect(page).not.toContain('thread');
  expect(page).not.toContain('refresh');
});
