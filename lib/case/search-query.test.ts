import { describe, expect, it } from 'vitest';
import { markWords, searchQuery } from './search-query';

describe('what is asked of the search documents', () => {
  it('needs every word, folded as the documents are', () => {
    expect(searchQuery(' アオバ  ﾈｯﾄ ')).toEqual({
      pairs: "'あお' & 'おば' & 'ねっ' & 'っと'",
      patterns: ['%あおば%', '%ねっと%'],
      words: ['あおば', 'ねっと'],
    });
  });
  it('finds numbers with and without dashes', () => {
    expect(searchQuery('K-2026-00042')?.words).toEqual(['k202600042']);
    expect(searchQuery('022-000-0142')?.words).toEqual(['0220000142']);
  });
  it('has no pairs for one character', () => {
    expect(searchQuery('青')).toMatchObject({ pairs: null, patterns: ['%青%'] });
  });
  it('takes signs of LIKE and of tsquery for what they are', () => {
    expect(searchQuery("50%_\\'&|!")).toMatchObject({ patterns: ["%50\\%\\_\\\\'&|!%"] });
    expect(searchQuery("a'\\b")?.pairs).toBe("'a''' & '''\\\\' & '\\\\b'");
  });
  it('asks nothing for nothing', () => {
    expect([searchQuery(''), searchQuery(' \u3000'), searchQuery('-')]).toEqual([null, null, null]);
  });
});

describe('marking', () => {
  const marked = (text: string, ...words: string[]) =>
    markWords(text, words)
      .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
      .join('');
  it('marks words whatever their width or kana', () => {
    expect(marked('アオバネットが送信を停止', 'あおば', '送信')).toBe('[アオバ]ネットが[送信]を停止');
  });
  it('marks over dashes, which the documents do not have', () => {
    expect(marked('022-000-0142', '00142')).toBe('022-00[0-0142]');
  });
  it('leaves the rest alone', () => {
    expect(marked('印刷できない', 'メール')).toBe('印刷できない');
  });
});
