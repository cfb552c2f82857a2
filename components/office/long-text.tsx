import { useTranslations } from '@/lib/i18n/use-translations';

/** Longer than this, in UTF-16 units, a text pushes what follows it off the screen. */
const LONG = 400;

/** A text that somebody typed: where it is very long its beginning, and all of it on a press. */
export function LongText({ text }: { text: string }) {
  const t = useTranslations('office.longText');
  if (text.length <= LONG) return text;
  return (
    <details className="group">
      <summary className="list-none [&::-webkit-details-marker]:hidden">
        <span className="line-clamp-6 group-open:line-clamp-none">{text}</span>
        <span className="font-bold text-accent group-open:hidden">{t('more')}</span>
        <span className="hidden font-bold text-accent group-open:inline">{t('less')}</span>
      </summary>
    </details>
  );
}
