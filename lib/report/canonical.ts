import { type ReportContent, reportContentSchema } from './content';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

/**
 * The one text of a report: JSON with its keys in order of their UTF-16 units and no spaces. What is stored, hashed
 * and signed is this text; two equal contents have the same one.
 */
export const canonical = (content: ReportContent): string => JSON.stringify(sorted(content));

/**
 * Reads a stored report.
 * @param stored the canonical text
 * @returns the content, or null where the text is no report of a version that is known here
 */
export const readCanonical = (stored: string): ReportContent | null => {
  try {
    const parsed = reportContentSchema.safeParse(JSON.parse(stored));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};
