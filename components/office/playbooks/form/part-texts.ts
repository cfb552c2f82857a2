import { PART_LISTS } from '@/lib/playbook-text/new-part';

/** The lists of a playbook that the form edits; `book` is what stands above them. */
export const KINDS = ['book', ...PART_LISTS] as const;
export type Kind = (typeof KINDS)[number];

/** A text of a part: one, or one after the other; what may be left out is marked. */
export type TextSpec = { field: string; label: TextLabel; many?: true; optional?: true };

/** Words for these are in `playbooks.form.text`. */
type TextLabel =
  | 'title'
  | 'question'
  | 'ask'
  | 'tip'
  | 'hint'
  | 'brief'
  | 'how'
  | 'why'
  | 'checked'
  | 'wrong'
  | 'cause'
  | 'prevention'
  | 'done'
  | 'waiting'
  | 'risks'
  | 'sayToCustomer'
  | 'message';

/** The texts of each kind of part, in the order in which they are read. */
export const TEXTS: Record<Kind, readonly TextSpec[]> = {
  book: [{ field: 'title', label: 'title' }],
  layers: [{ field: 'title', label: 'title' }],
  symptoms: [
    { field: 'title', label: 'title' },
    { field: 'ask', label: 'ask' },
    { field: 'tip', label: 'tip', optional: true },
  ],
  facts: [
    { field: 'title', label: 'title' },
    { field: 'ask', label: 'ask' },
    { field: 'why', label: 'why' },
    { field: 'hint', label: 'hint', optional: true },
  ],
  checks: [
    { field: 'title', label: 'question' },
    { field: 'brief', label: 'brief' },
    { field: 'how', label: 'how', many: true },
    { field: 'why', label: 'why' },
    { field: 'plain', label: 'checked' },
  ],
  causes: [
    { field: 'title', label: 'title' },
    { field: 'plain', label: 'wrong' },
    { field: 'why', label: 'cause' },
    { field: 'prevention', label: 'prevention', many: true },
  ],
  remedies: [
    { field: 'title', label: 'title' },
    { field: 'steps', label: 'how', many: true },
    { field: 'waiting', label: 'waiting', optional: true },
    { field: 'risks', label: 'risks', optional: true },
    { field: 'sayToCustomer', label: 'sayToCustomer', optional: true },
    { field: 'message', label: 'message', optional: true },
    { field: 'plain', label: 'done' },
  ],
};

/** A part of a playbook by its list and place; the book itself has neither. */
export type Part = { kind: Kind; index: number };

export const pathOf = ({ kind, index }: Part): readonly (string | number)[] =>
  kind === 'book' ? [] : [kind, index];
