import Link from 'next/link';
import { useTranslations } from '@/lib/i18n/use-translations';
import { frequencies, tellingChecks } from '@/lib/diagnosis/bearing';
import type { Cause, Playbook } from '@/lib/diagnosis/playbook';
import { remediesFor } from '@/lib/diagnosis/remedies-for';
import type { Locale } from '@/lib/i18n/locales';
import { type BookAddress, bookAddress } from './book-address';
import { FieldRow } from './field-row';
import { RemedyCard } from './remedy-card';
import { percentOf } from './percent';

/** Checks that tell most of a cause, in sight. */
const TELLING = 6;

/** A cause: how often it is met, what the customer reads about it, what tells it, and what is done. */
export function CauseDetail({
  playbook,
  cause,
  language,
  address,
}: {
  playbook: Playbook;
  cause: Cause;
  language: Locale;
  address: BookAddress;
}) {
  const t = useTranslations('playbooks');
  const words = useTranslations('words');
  const met = frequencies(playbook).get(cause.id);
  const layer = playbook.layers.find(({ id }) => id === cause.layer);
  const { solutions, workarounds } = remediesFor(playbook, cause.id);
  const telling = tellingChecks(playbook, cause.id, TELLING).flatMap((id) =>
    playbook.checks.filter((check) => check.id === id),
  );
  return (
    <article aria-labelledby="part" className="text-15">
      <p className="text-13 text-muted">
        {layer && `${layer.title[language]} · `}
        <code>{cause.id}</code>
      </p>
      <h2 id="part" className="mb-2 text-22">
        {cause.title[language]}
      </h2>
      {met && (
        <FieldRow label={t('prior')}>
          <b>{t(`frequency.${met.word}`)}</b>
          <span className="ml-2 text-muted">{t('percent', { share: percentOf(met.share) })}</span>
        </FieldRow>
      )}
      <FieldRow label={t('plain')}>{cause.plain[language]}</FieldRow>
      <FieldRow label={t('causeWhy')}>{cause.why[language]}</FieldRow>
      <FieldRow label={t('prevention')}>
        <ul>
          {cause.prevention.map((line) => (
            <li key={line[language]}>{line[language]}</li>
          ))}
        </ul>
      </FieldRow>
      {cause.details && cause.details.length > 0 && (
        <FieldRow label={t('details')}>
          <ul>
            {cause.details.map((detail) => (
              <li key={detail.id}>
                <b>{detail.title[language]}</b> {detail.plain[language]}
              </li>
            ))}
          </ul>
        </FieldRow>
      )}
      <FieldRow label={t('telling')}>
        {telling.length === 0 && <span className="text-muted">{t('nothingTells')}</span>}
        <ul>
          {telling.map(({ id, title }) => (
            <li key={id}>
              <Link
                href={bookAddress({ ...address, cause: undefined, check: id })}
                prefetch={false}
                className="text-accent hover:underline"
              >
                {title[language]}
              </Link>
            </li>
          ))}
        </ul>
      </FieldRow>
      <FieldRow label={words('concept.attempt')}>
        <div className="grid gap-3">
          {[...solutions, ...workarounds].map((remedy) => (
            <RemedyCard key={remedy.id} remedy={remedy} language={language} />
          ))}
          {solutions.length + workarounds.length === 0 && <span className="text-muted">{t('noRemedy')}</span>}
        </div>
      </FieldRow>
    </article>
  );
}
