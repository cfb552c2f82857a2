import type { CSSProperties } from 'react';
import { getTranslations } from '@/lib/i18n/get-translations';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/locales';

/** What the page answers to the PIN typed last; `until` is the time of the next try, as it is told. */
export type PinAnswer =
  { kind: 'ask' } | { kind: 'wrong'; left: number } | { kind: 'not-a-pin' } | { kind: 'wait'; until: string };

/**
 * Asks for the PIN. A form that posts: opening the page changes nothing, and no script is needed.
 * @param digits how many it has; null where the shop gives links without one: then a button opens it
 */
export async function PinForm({
  locale,
  action,
  digits,
  answer,
}: {
  locale: Locale;
  action: string;
  digits: number | null;
  answer: PinAnswer;
}) {
  const t = await getTranslations({ locale, namespace: 'customer.pin' });
  const waits = answer.kind === 'wait';
  const button = buttonClass('primary', 'large', 'w-full min-h-17 text-[1.2em]');
  if (digits === null) {
    return (
      <form method="post" action={action} className="py-9">
        <input type="hidden" name="lang" value={locale} />
        <h1 className="mb-3 palt text-[1.4em] leading-snug">{t('noPin')}</h1>
        <p className="mb-7">{t('noPinHint')}</p>
        <button type="submit" className={button}>
          {t('open')}
        </button>
      </form>
    );
  }
  return (
    <form method="post" action={action} className="py-9">
      <input type="hidden" name="lang" value={locale} />
      <h1 className="mb-3 palt text-[1.4em] leading-snug">{t.rich('title', { br: () => <br /> })}</h1>
      {answer.kind === 'ask' && (
        <p className="mb-7">
          {t.rich('hint', { digits, b: (words) => <b className="whitespace-nowrap">{words}</b> })}
        </p>
      )}
      {answer.kind === 'wrong' && (
        <Notice tone="faulty" urgent title={t('wrong')} className="mb-5">
          {t('left', { count: answer.left })}
        </Notice>
      )}
      {answer.kind === 'not-a-pin' && (
        <Notice tone="attention" urgent title={t('notAPin', { digits })} className="mb-5" />
      )}
      {waits && (
        <Notice tone="attention" urgent title={t('wait')} className="mb-5">
          {t('until', { time: answer.until })}
        </Notice>
      )}
      <label className="pin-boxes mb-3 block" style={{ '--digits': digits } as CSSProperties}>
        <span className="sr-only">{t('label', { digits })}</span>
        <span aria-hidden="true" className="pin-cells">
          {Array.from({ length: digits }, (_, at) => (
            <i key={at} />
          ))}
        </span>
        <input
          name="pin"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={digits}
          required
          disabled={waits}
          className="pin-input"
        />
      </label>
      <p className="mb-4 text-[0.9em] text-muted">{t('wide')}</p>
      <button type="submit" disabled={waits} className={button}>
        {t('open')}
      </button>
    </form>
  );
}
