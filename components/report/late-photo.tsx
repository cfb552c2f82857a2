/** The place of a photo whose picture has not come yet. */
export function LatePhoto({ words }: { words: string }) {
  return (
    <p className="grid min-h-[8em] place-items-center rounded-chip border border-line-strong bg-unknown-tint p-[1em] text-[0.9em] text-muted">
      {words}
    </p>
  );
}
