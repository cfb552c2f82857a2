import type { Difference } from '@/lib/diagnosis/compare-playbooks';
import type { ReadText } from '@/lib/playbook-text/read-text';

/** A text that was looked at: the playbook, where it is one, and what is to be said of it. */
export type CheckedText = ReadText & { differences: Difference[] };
