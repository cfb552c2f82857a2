import { useTranslations } from '@/lib/i18n/use-translations';
import type { Check, Playbook } from '@/lib/diagnosis/playbook';
import type { Locale } from '@/lib/i18n/locales';
import { FieldRow } from './field-row';
import { OutcomeTable } from './outcome-table';
import { Steps } from './steps';

/** A check as the technician is led through it, and what its answers mean. */
export function CheckDetail({
  playbook,
  check,
  language,
  measured,
}: {
  playbook: Playbook;
  check: Check;
  language: Locale;
  /** Median minutes of the shop's own; null where too few are known. */
  measured: number | null;
}) {
  const t = useTranslations('playbooks');
  const words = useTranslations('words.precaution');
  const layer = playbook.layers.find(({ id }) => id === check.layer);
  const after = (check.onlyAfter ?? []).flatMap(({ check: id, outcomes }) => {
    const other = playbook.checks.find((one) => one.id === id);
    if (!other) return [];
    const answers = other.outcomes.filter((outcome) => outcomes.includes(outcome.id));
    return [
      t('onlyAfter', {
        check: other.title[language],
        answers: new Intl.ListFormat(language, { type: 'disjunction' }).format(
          answers.map(({ title }) => title[language]),
        ),
      }),
    ];
  });
  const before = (check.precautions ?? []).map((one) => t('before', { what: words(one) }));
  const conditions = [...check.needs.map((need) => t(`need.${need}`)), ...before, ...after];
  return (
    <article aria-labelledby="part" className="text-15">
      <p className="text-13 text-muted">
        {layer?.title[language]}
        {check.featured && ` · ${t('featured')}`} · <code>{check.id}</code>
      </p>
      <h2 id="part" className="text-22">
        {check.title[language]}
      </h2>
      <p className="mb-3">{check.brief[language]}</p>
      <FieldRow label={t('how')}>
        <Steps steps={check.how.map((step) => step[language])} />
      </FieldRow>
      <FieldRow label={t('why')}>{check.why[language]}</FieldRow>
      <FieldRow label={t('time')}>
        {t('minutes', { minutes: check.minutes })}
        {measured !== null && (
          <span className="ml-3 text-13 text-muted">{t('measured', { minutes: measured })}</span>
        )}
      </FieldRow>
      <FieldRow label={t('operatorLabel')}>{t(`operator.${check.operator}`)}</FieldRow>
      <FieldRow label={t('conditions')}>
        {conditions.length === 0 ? (
          <span className="text-muted">{t('noConditions')}</span>
        ) : (
          <ul>
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        )}
      </FieldRow>
      <FieldRow label={t('answers')}>
        <OutcomeTable playbook={playbook} check={check} language={language} />
      </FieldRow>
      <FieldRow label={t('sentences')}>
        <ul className="grid gap-1.5">
          {check.outcomes.map(({ id, title, plain, verdict }) => (
            <li key={id}>
              <b
                className={
                  verdict === 'fine' ? 'text-ok' : verdict === 'faulty' ? 'text-faulty' : 'text-unknown'
                }
              >
                {title[language]}
              </b>
              <span className="ml-2 text-13 text-muted">{t(`verdict.${verdict}`)}</span>
              <span className="block">{plain[language]}</span>
            </li>
          ))}
        </ul>
        <p className="pt-1 text-13 text-muted">{t('sentencesNote')}</p>
      </FieldRow>
    </article>
  );
}
