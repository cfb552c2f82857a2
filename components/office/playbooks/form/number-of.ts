/** A number as people type it, full-width digits too; null where it is none. */
export function numberOf(words: string): number | null {
  const plain = words.normalize('NFKC').trim();
  const value = Number(plain);
  return plain === '' || !Number.isFinite(value) ? null : value;
}
