import { describe, expect, it } from 'vitest';
import { hostsIn, matchDomains } from './link-domains';

const known = ['sasaki@aoba.example.ne.jp', 'pop.aoba.example.ne.jp:995'];

describe('hostsIn', () => {
  it('finds hosts in addresses, links and full-width typing', () => {
    expect(hostsIn('support@Aoba.example.ne.jp')).toEqual(['aoba.example.ne.jp']);
    expect(hostsIn('https://my.aoba.example.ne.jp/unlock?id=1')).toEqual(['my.aoba.example.ne.jp']);
    expect(hostsIn('ａｏｂａ．ｅｘａｍｐｌｅ．ｎｅ．ｊｐ')).toEqual(['aoba.example.ne.jp']);
    expect(hostsIn('11月18日')).toEqual([]);
  });
});

describe('matchDomains', () => {
  it('accepts the domain itself and what lies below it', () => {
    expect(matchDomains('info@aoba.example.ne.jp', known)).toBe('match');
    expect(matchDomains('https://unlock.aoba.example.ne.jp/x', known)).toBe('match');
  });
  it('tells look-alikes apart', () => {
    expect(matchDomains('https://aoba.example.ne.jp.evil.example/x', known)).toBe('differ');
    expect(matchDomains('info@notaoba.example.ne.jp', known)).toBe('differ');
    expect(matchDomains('https://aoba.example.ne.jp@evil.example', known)).toBe('differ');
  });
  it('says so where there is nothing to compare', () => {
    expect(matchDomains('', known)).toBe('not-known');
    expect(matchDomains('info@aoba.example.ne.jp', ['あおばネット'])).toBe('not-known');
  });
});
