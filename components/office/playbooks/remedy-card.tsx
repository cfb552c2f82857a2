import { useLocale } from 'next-intl';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { Remedy } from '@/lib/diagnosis/playbook';
import type { Locale } from '@/lib/i18n/locales';
import { Steps } from './steps';

/** What can be done about a cause: where, how long, step by step, what is said and minded. */
export function RemedyCard({ remedy, language }: { remedy: Remedy; language: Locale }) {
  const t = useTranslations('playbooks');
  const words = useTranslations('words');
  const locale = useLocale();
  const said = [
    ['waiting', remedy.waiting],
    ['risks', remedy.risks],
    ['sayToCustomer', remedy.sayToCustomer],
    ['message', remedy.message],
    ['remedyPlain', remedy.plain],
  ] as const;
  return (
    <section className="rounded-card border border-line bg-surface px-4 py-3">
      <h3 className="flex flex-wrap items-baseline gap-x-2 text-15">
        {remedy.title[language]}
        {remedy.workaround && <span className="text-13 text-attention">{words('concept.workaround')}</span>}
        <span className="ml-auto text-13 font-normal text-muted">
          {words(`attemptChannel.${remedy.channel}`)} · {t('minutes', { minutes: remedy.minutes })}
        </span>
      </h3>
      {remedy.precautions.length > 0 && (
        <p className="text-13 text-attention">
          {t('precautions', {
            list: new Intl.ListFormat(locale).format(
              remedy.precautions.map((one) => words(`precaution.${one}`)),
            ),
          })}
        </p>
      )}
      <Steps steps={remedy.steps.map((step) => step[language])} />
      <dl className="mt-2 grid gap-x-3 text-13 leading-relaxed sm:grid-cols-[7rem_minmax(0,1fr)]">
        {said.map(
          ([label, text]) =>
            text && (
              <div key={label} className="contents">
                <dt className="text-muted">{t(label)}</dt>
                <dd className="whitespace-pre-line">{text[language]}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
