'use client';

import { TextArea } from '@/components/ui/text-area';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import type { Locale } from '@/lib/i18n/locales';
import { useTranslations } from '@/lib/i18n/use-translations';
import { valueAt, wordsAt } from '@/lib/playbook-text/value-at';
import { pathName, useBook } from './book-context';
import { useRested } from './use-rested';

const LANGUAGES = ['ja', 'en'] as const;

/** A text in both languages, side by side where there is room. */
export function WordsField({ path, label, optional }: { path: Path; label: string; optional?: boolean }) {
  return (
    <div className="grid gap-x-4 gap-y-2 @2xl:grid-cols-2">
      {LANGUAGES.map((language) => (
        <InLanguage
          key={language}
          path={path}
          label={label}
          language={language}
          optional={optional ?? false}
        />
      ))}
    </div>
  );
}

function InLanguage({
  path,
  label,
  language,
  optional,
}: {
  path: Path;
  label: string;
  language: Locale;
  optional: boolean;
}) {
  const t = useTranslations('playbooks.form');
  const { root, set, wrong } = useBook();
  const own = [...path, language];
  const field = useRested(wordsAt(root, own), (words) => {
    const other = wordsAt(root, [...path, language === 'ja' ? 'en' : 'ja']);
    if (optional && words.trim() === '' && other === '') set(path, undefined);
    else if (valueAt(root, path) === undefined)
      set(path, language === 'ja' ? { ja: words, en: '' } : { ja: '', en: words });
    else set(own, words);
  });
  return (
    <TextArea
      label={
        <>
          <VisuallyHidden>{label} </VisuallyHidden>
          {t(`language.${language}`)}
        </>
      }
      error={wrong(own) ?? (language === 'ja' ? wrong(path) : undefined)}
      rows={1}
      lang={language}
      data-path={pathName(own)}
      {...field}
    />
  );
}
