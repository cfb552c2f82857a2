import type { Difference } from '@/lib/diagnosis/compare-playbooks';
import type { Finding } from '@/lib/diagnosis/odd-playbook/finding';
import type { Playbook } from '@/lib/diagnosis/playbook';

/** Something about a text, on its line, from 1; what is grave keeps it from being published. */
export type LineFinding = { line: number; grave: boolean } & (
  { kind: 'finding'; finding: Finding } | { kind: 'not-yaml'; words: string } | { kind: 'other-playbook' }
);

/** A text that was looked at: the playbook, where it is one, and what is to be said of it. */
export type CheckedText = {
  playbook: Playbook | null;
  findings: LineFinding[];
  differences: Difference[];
};
