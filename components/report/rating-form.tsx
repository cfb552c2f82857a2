import { Star } from 'lucide-react';
import { getTranslations } from '@/lib/i18n/get-translations';
import { buttonClass } from '@/components/ui/button';
import { CheckBox } from '@/components/ui/check-box';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-area';
import type { Locale } from '@/lib/i18n/locales';

const SCORES = ['1', '2', '3', '4', '5'] as const;

/** One to five stars, a few words, and whether they may be told on; works without JavaScript. */
export async function RatingForm({
  locale,
  action,
  given,
  changeable,
  answer,
}: {
  locale: Locale;
  action: string;
  given: { score: number; words: string | null; mayTell: boolean } | undefined;
  changeable: boolean;
  answer: 'thanks' | 'failed' | 'late' | null;
}) {
  const t = await getTranslations({ locale, namespace: 'customer.rating' });
  const scoreOf = SCORES.find((score) => score === String(given?.score));
  return (
    <section id="rating" className="report-screen scroll-mt-4 pt-[2.2em]">
      <h2 className="mb-[0.7em] border-b-2 border-ink pb-[0.3em] palt text-[1.3em] leading-snug">
        {t('title')}
      </h2>
      {answer === 'thanks' && <Notice tone="ok" urgent title={t('thanks')} className="mb-4" />}
      {answer === 'failed' && <Notice tone="faulty" urgent title={t('failed')} className="mb-4" />}
      {answer === 'late' && <Notice tone="attention" urgent title={t('late')} className="mb-4" />}
      {!changeable && given && scoreOf && (
        <>
          <p>{t('given', { score: t(`score.${scoreOf}`) })}</p>
          {given.words && <p className="mt-2 whitespace-pre-line">{given.words}</p>}
          <p className="mt-2 text-[0.85em] text-muted">{t('over')}</p>
          {given.mayTell && (
            <form method="post" action={action} className="mt-3 text-[0.9em]">
              <input type="hidden" name="lang" value={locale} />
              <input type="hidden" name="stop" value="on" />
              <p>{t('told')}</p>
              <button type="submit" className={buttonClass('line', 'large', 'mt-2 min-h-14')}>
                {t('stop')}
              </button>
            </form>
          )}
        </>
      )}
      {changeable && (
        <form method="post" action={action}>
          <input type="hidden" name="lang" value={locale} />
          <fieldset>
            <legend className="sr-only">{t('label')}</legend>
            <div className="rating-stars grid grid-cols-5 gap-1.5">
              {SCORES.map((score) => (
                <label
                  key={score}
                  className="relative grid min-h-16 cursor-pointer place-items-center rounded-card text-line-strong has-focus-visible:outline-3 has-focus-visible:outline-accent"
                >
                  <input
                    type="radio"
                    name="score"
                    value={score}
                    required
                    defaultChecked={score === scoreOf}
                    aria-label={t(`score.${score}`)}
                    className="absolute inset-0 cursor-pointer opacity-0"
                  />
                  <Star aria-hidden="true" className="size-12" fill="currentColor" />
                </label>
              ))}
            </div>
            <p aria-hidden="true" className="flex justify-between text-17 text-muted">
              <span>{t('score.1')}</span>
              <span>{t('score.5')}</span>
            </p>
            {/* The radio says it to a screen reader. */}
            <p aria-hidden="true" className="rating-word min-h-[1.75em] text-center font-bold">
              {SCORES.map((score) => (
                <span key={score}>{t('chosen', { score: Number(score), word: t(`score.${score}`) })}</span>
              ))}
            </p>
          </fieldset>
          <TextArea
            name="words"
            rows={3}
            maxLength={2000}
            defaultValue={given?.words ?? ''}
            className="mt-4"
            label={
              <>
                {t('words')} <span className="text-muted">{t('optional')}</span>
              </>
            }
          />
          <CheckBox name="mayTell" defaultChecked={given?.mayTell ?? false} className="mt-3 text-[0.9em]">
            {t('mayTell')}
          </CheckBox>
          <button type="submit" className={buttonClass('line', 'large', 'mt-4 min-h-17 w-full text-[1.1em]')}>
            {t(given ? 'change' : 'send')}
          </button>
        </form>
      )}
    </section>
  );
}
