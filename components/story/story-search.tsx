import { Search } from 'lucide-react';
import { buttonClass } from '@/components/ui/button';
import { controlClass } from '@/components/ui/field';
import { getTranslations } from '@/lib/i18n/get-translations';
import type { Locale } from '@/lib/i18n/locales';

/** A search that works without JavaScript. */
export async function StorySearch({
  address,
  typed,
  locale,
}: {
  address: string;
  typed: string;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'story.page' });
  return (
    <form action={address} method="get" role="search" className="mt-[0.8em] flex flex-wrap items-end gap-2">
      <input type="hidden" name="lang" value={locale} />
      <label className="min-w-0 flex-1 basis-56 text-[0.85em]">
        {t('search')}
        <input
          type="search"
          name="q"
          defaultValue={typed}
          placeholder={t('searchHint')}
          maxLength={100}
          className={`${controlClass} mt-1 min-h-control text-[1.1em]`}
        />
      </label>
      <button type="submit" className={buttonClass('primary', 'normal', 'text-[0.9em]')}>
        <Search aria-hidden="true" className="size-[1.1em]" />
        {t('searchButton')}
      </button>
    </form>
  );
}
