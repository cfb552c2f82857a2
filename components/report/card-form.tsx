import { getTranslations } from '@/lib/i18n/get-translations';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/locales';
import { CARD_PATH } from '@/lib/report/card-code';

/** Asks for a card's code; a form without scripts, and finding nothing is told in words. */
export async function CardForm({
  locale,
  typed,
  answer,
}: {
  locale: Locale;
  typed: string;
  answer: 'unknown' | 'wait' | null;
}) {
  const t = await getTranslations({ locale, namespace: 'customer.card' });
  return (
    <form method="get" action={CARD_PATH} className="py-9">
      <input type="hidden" name="lang" value={locale} />
      <h1 className="mb-3 palt text-[1.4em] leading-snug">{t('title')}</h1>
      {answer === null && <p className="mb-7">{t('hint')}</p>}
      {answer === 'unknown' && (
        <Notice tone="faulty" urgent title={t('unknown')} className="mb-5">
          {t('unknownHelp')}
        </Notice>
      )}
      {answer === 'wait' && (
        <Notice tone="attention" urgent title={t('wait')} className="mb-5">
          {t('waitHelp')}
        </Notice>
      )}
      <label className="mb-3 block">
        <span className="sr-only">{t('label')}</span>
        <input
          name="code"
          defaultValue={typed}
          required
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          placeholder="XXXXX-XXXXX"
          className="min-h-17 w-full rounded-card border-2 border-line-strong bg-surface px-4 font-mono text-[1.5em] uppercase placeholder:text-line-strong focus:border-accent focus:outline-0"
        />
      </label>
      <p className="mb-4 text-[0.9em] text-muted">{t('wide')}</p>
      <button type="submit" className={buttonClass('primary', 'large', 'min-h-17 w-full text-[1.2em]')}>
        {t('open')}
      </button>
    </form>
  );
}
