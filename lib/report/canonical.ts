import { canonicalJson } from '@/lib/sync/fingerprint';
import { type ReportContent, reportContentSchema } from './content';

/**
 * The one text of a report: JSON with its keys in order of their UTF-16 units and no spaces. What is stored, hashed
 * and signed is this text; two equal contents have the same one.
 */
export const canonical = (content: ReportContent): string => canonicalJson(content);

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
