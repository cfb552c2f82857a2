import { expect, test } from 'vitest';
import { isCustomerAddress } from '@/lib/access/customer-address';
import { barePage, isBareAddress, nonceOfBare } from './bare-page.js';

const PAGE = `<!DOCTYPE html><html lang="ja"><head><meta charSet="utf-8"/>
<link rel="stylesheet" href="/_next/static/chunks/a.css" nonce="n" data-precedence="next"/>
<link rel="stylesheet" href="/elsewhere.css"/>
<link rel="preload" as="script" fetchPriority="low" nonce="n" href="/_next/static/chunks/b.js"/>
<script src="/_next/static/chunks/b.js" async="" nonce="n"></script><link rel="icon" href="/icon.svg"/></head>
<body><!--$--><p>1 &lt;script&gt; <!-- -->円</p><!--/$--><script nonce="n">self.__next_f.push([1,"\\u003c/p>"])
</script></body></html>`;

test('a bare page keeps its texts and holds its stylesheet, no script and nothing of scripts', () => {
  const style = "p{content:'$& $1'}";
  const bare = barePage(PAGE, 'bm9uY2U=', (href) => (href.endsWith('a.css') ? style : null));
  expect(bare).not.toMatch(/<script|preload|<!--|__next_f/);
  expect(bare).toContain(`<style nonce="bm9uY2U=">${style}</style>`);
  expect(bare).toContain('<link rel="stylesheet" href="/elsewhere.css"/>');
  expect(bare).toContain('<link rel="icon" href="/icon.svg"/>');
  expect(bare).toContain('<p>1 &lt;script&gt; 円</p>');
});

test('only a page whose policy lets no script run is made bare', () => {
  expect(nonceOfBare("script-src 'none'; style-src 'self' 'nonce-ab+/c=='")).toBe('ab+/c==');
  expect(nonceOfBare("script-src 'self' 'nonce-abc'; style-src 'self' 'nonce-abc'")).toBeUndefined();
  expect(nonceOfBare("script-src 'none'")).toBeUndefined();
});

test('the server looks at the same addresses as the policy of customers does', () => {
  for (const path of [
    '/',
    '/r',
    '/r/abc',
    '/r/abc/pdf',
    '/k',
    '/k/AB',
    '/kw',
    '/report',
    '/api/r/a',
    '/rx/k',
  ]) {
    expect(isBareAddress(path), path).toBe(isCustomerAddress(path));
    expect(isBareAddress(`${path}?lang=en`), path).toBe(isCustomerAddress(path));
  }
});
