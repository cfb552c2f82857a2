import { markWords } from '@/lib/case/search-query';

/** A text with the words that were searched for marked in it. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  if (words.length === 0) return text;
  return markWords(text, words).map((stretch, index) =>
    stretch.hit ? (
      // Stretches of one text have no identity beside their place.
      // oxlint-disable-next-line react/no-array-index-key
      <mark
        key={index}
        className="bg-transparent bg-[linear-gradient(transparent_58%,color-mix(in_srgb,var(--attention)_28%,transparent)_58%)] font-bold text-inherit"
      >
        {stretch.text}
      </mark>
    ) : (
      stretch.text
    ),
  );
}
