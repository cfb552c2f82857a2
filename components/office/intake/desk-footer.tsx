'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { StateIcon } from '@/components/ui/state-icon';
import { useFormats } from '@/lib/i18n/use-formats';
import { KeyHints } from '../key-hints';

/** What the keys do, and when the draft was last kept. */
export function DeskFooter({ savedAt }: { savedAt: string | null }) {
  const t = useTranslations('intake');
  const formats = useFormats();
  return (
    <KeyHints
      hints={[
        { keys: ['Alt', '1', '2', '3'], label: t('keys.columns') },
        { keys: ['↑', '↓'], label: t('keys.questions') },
        { keys: ['1', '–', '6'], label: t('keys.answer') },
        { keys: ['0'], label: t('keys.clear') },
        { keys: ['Ctrl', 'Enter'], label: t('keys.book') },
      ]}
      aside={
        savedAt && (
          <>
            <StateIcon shape="ok" className="text-ok" />
            {t('draft.saved', { time: formats.time(savedAt) })}
          </>
        )
      }
    />
  );
}
