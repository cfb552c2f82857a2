import type { PartFinding } from '@/lib/story/check-draft';

type Stretch = { text: string; found: PartFinding | null };

/** A text in stretches: what was found, and what stands between. Where findings meet, the earlier one is shown. */
const stretchesOf = (words: string, findings: readonly PartFinding[]): Stretch[] => {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const found of findings.toSorted((a, b) => a.start - b.start)) {
    if (found.end <= at) continue;
    const start = Math.max(at, found.start);
    if (start > at) stretches.push({ text: words.slice(at, start), found: null });
    stretches.push({ text: words.slice(start, found.end), found });
    at = found.end;
  }
  if (at < words.length) stretches.push({ text: words.slice(at), found: null });
  return stretches;
};

/** A part of a story with what may tell who it was marked in it: underlined and tinted, so not by colour alone. */
export function MarkedPart({ words, findings }: { words: string; findings: readonly PartFinding[] }) {
  return (
    <p className="mt-1 rounded-card border border-line bg-paper px-3.5 py-2 text-13 whitespace-pre-line">
      {stretchesOf(words, findings).map(({ text, found }, index) =>
        found ? (
          // Stretches of one text have no identity beside their place.
          // oxlint-disable-next-line react/no-array-index-key
          <mark
            key={index}
            className={
              found.allowed === null
                ? 'bg-faulty-tint font-bold text-faulty underline decoration-2 underline-offset-3'
                : 'bg-unknown-tint text-muted'
            }
          >
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </p>
  );
}
