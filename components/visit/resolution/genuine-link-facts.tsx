'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { StateWord } from '@/components/ui/state-word';
import { TextField } from '@/components/ui/text-field';
import { useVisit } from '@/lib/tablet/visit-context';
import { matchDomains, type DomainMatch } from './link-domains';

const FIELDS = ['date', 'sender', 'host'] as const;

/**
 * What shows a notice to be genuine: the date that the desk told, the sender's domain, the link's host; the domains are
 * compared with those among the facts.
 * @param recorded the words as recorded; then they are only shown
 * @param onWords gets the three in one sentence whenever one changes
 */
export function GenuineLinkFacts({
  recorded,
  onWords,
}: {
  recorded: string | null;
  onWords: (words: string | null) => void;
}) {
  const t = useTranslations('visit.resolution.precaution.genuine-link');
  const { state } = useVisit();
  const [values, setValues] = useState({ date: '', sender: '', host: '' });
  const known = state.facts.flatMap(({ value }) => value ?? []);
  if (recorded !== null) return <p className="leading-normal">{recorded}</p>;
  const write = (next: typeof values) => {
    setValues(next);
    const [date, sender, host] = FIELDS.map((field) => next[field].trim() || t('unasked'));
    const empty = FIELDS.every((field) => next[field].trim() === '');
    onWords(empty ? null : t('words', { date: date ?? '', sender: sender ?? '', host: host ?? '' }));
  };
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      {FIELDS.map((field) => (
        <div key={field}>
          <TextField
            label={t(field)}
            value={values[field]}
            maxLength={300}
            autoCapitalize="none"
            spellCheck={false}
            onChange={({ target }) => write({ ...values, [field]: target.value })}
          />
          {field !== 'date' && values[field].trim() !== '' && (
            <Match match={matchDomains(values[field], known)} />
          )}
        </div>
      ))}
    </div>
  );
}

const looks = {
  match: { shape: 'ok', word: 'match' },
  differ: { shape: 'faulty', word: 'differ' },
  'not-known': { shape: 'unknown', word: 'notKnown' },
} as const satisfies Record<DomainMatch, unknown>;

function Match({ match }: { match: DomainMatch }) {
  const t = useTranslations('visit.resolution.precaution.genuine-link');
  return (
    <p role="status" className="mt-1 text-14">
      <StateWord shape={looks[match].shape}>{t(looks[match].word)}</StateWord>
    </p>
  );
}
