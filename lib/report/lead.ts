/**
 * Parts an advice into its first sentence, which is set bold, and the rest.
 * @param words one paragraph
 */
export const lead = (words: string): { first: string; rest: string } => {
  const end = /[。!?]|[.!?](?=\s)/.exec(words);
  if (!end) return { first: words, rest: '' };
  const cut = end.index + 1;
  return { first: words.slice(0, cut), rest: words.slice(cut).trim() };
};
