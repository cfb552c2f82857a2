'use client';

import { TextArea } from '@/components/ui/text-area';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useBook } from './book-context';
import { useRested } from './use-rested';

/** Why a number is what it is; stands as a comment in the text, beside the number. */
export function ReasonField({ path, label }: { path: Path; label: string }) {
  const t = useTranslations('playbooks.form');
  const { reason, setReason } = useBook();
  const field = useRested(reason(path), (words) => setReason(path, words));
  return <TextArea label={label} hint={t('reasonHint')} rows={1} {...field} />;
}
