import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import { pathName } from './book-context';

const FOCUSABLE = 'input, textarea, select, button:not([tabindex="-1"]), [tabindex]';

/** Parts of a path that name a list and a place in it; nearer ones are a field. */
const PART = 2;

/**
 * The control of the form that a finding is about: the field itself, the first within what it is about, or the part's
 * heading where it is about the whole part.
 * @returns null where the form has no field for it
 */
export function fieldAt(box: HTMLElement, path: Path): HTMLElement | null {
  const name = CSS.escape(pathName(path));
  const own = box.querySelector<HTMLElement>(`[data-path="${name}"]`);
  if (own) return own.matches(FOCUSABLE) ? own : (own.querySelector<HTMLElement>(FOCUSABLE) ?? null);
  const within = path.length > PART ? box.querySelector<HTMLElement>(`[data-path^="${name}\\."]`) : null;
  if (within) return within;
  // A text that lacks a language, or a number that should be there, is the field around it.
  return path.length > PART + 1 ? fieldAt(box, path.slice(0, -1)) : null;
}
