'use client';

import type { ReactNode } from 'react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useDraftField } from '@/lib/tablet/use-draft-field';
import { useVisit } from '@/lib/tablet/visit-context';

type Props = {
  /** Names the input within the case, for good. */
  draft: string;
  value: string;
  /** False where it was refused: then what was typed stays a draft. */
  onCommit: (value: string | null) => Promise<boolean> | boolean;
  label: string;
  /** The row beside it says already what it is; the label is for screen readers. */
  quiet?: boolean;
  hint?: ReactNode;
  placeholder?: string;
  aside?: ReactNode;
  className?: string;
  maxLength?: number;
};

const labelled = (label: string, quiet: boolean) =>
  quiet ? <VisuallyHidden>{label}</VisuallyHidden> : label;

const useKey = (draft: string) => `${useVisit().caseId} ${draft}`;

/** What somebody else wrote here meanwhile, beside what was typed over it. */
const useTheirs = (theirs: string | null): ReactNode => {
  const t = useTranslations('visit');
  return theirs === null ? undefined : <span role="status">{t('theirs', { text: theirs })}</span>;
};

const filled = (value: string): string | null => (value.trim() === '' ? null : value);

/** One line that keeps what is typed at once and records it at rest; empty counts as taken away. */
export function DraftLine({ draft, value, onCommit, maxLength = 200, label, quiet = false, ...rest }: Props) {
  const hand = useDraftField({ key: useKey(draft), value, commit: (text) => onCommit(filled(text)) });
  const hint = useTheirs(hand.theirs) ?? rest.hint;
  return (
    <TextField {...rest} hint={hint} label={labelled(label, quiet)} maxLength={maxLength} {...hand.field} />
  );
}

/** Several lines, likewise. */
export function DraftArea({
  draft,
  value,
  onCommit,
  maxLength = 4000,
  rows = 2,
  label,
  quiet = false,
  ...rest
}: Props & { rows?: number }) {
  const hand = useDraftField({ key: useKey(draft), value, commit: (text) => onCommit(filled(text)) });
  const hint = useTheirs(hand.theirs) ?? rest.hint;
  return (
    <TextArea
      {...rest}
      hint={hint}
      label={labelled(label, quiet)}
      rows={rows}
      maxLength={maxLength}
      {...hand.field}
    />
  );
}
