'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useEffect } from 'react';
import { StateWord } from '@/components/ui/state-word';
import { TextField } from '@/components/ui/text-field';
import { liveRows } from '@/lib/case/live-rows';
import { isListed, noticesOf } from '@/lib/diagnosis/providers/genuine-notices';
import { useDraftField } from '@/lib/tablet/use-draft-field';
import { useVisit } from '@/lib/tablet/visit-context';
import { useCaseCompanies } from '../desks/use-case-companies';
import { KnownNotices } from './known-notices';
import { matchDomains, type DomainMatch } from './link-domains';

/**
 * What shows a notice to be genuine: the date that the desk told, the sender's domain, the link's host; the domains are
 * compared with those among the facts and with what the directory knows of the case's companies.
 * @param recorded the words as recorded; then they are only shown
 * @param onWords gets the three in one sentence whenever one changes
 */
export default function GenuineLinkFacts({
  recorded,
  onWords,
}: {
  recorded: string | null;
  onWords: (words: string | null) => void;
}) {
  const t = useTranslations('visit.resolution.precaution.genuine-link');
  const { caseId, state } = useVisit();
  const companies = useCaseCompanies();
  const notices = noticesOf(companies);
  const senders = notices.flatMap((one) => one.senders);
  const hosts = notices.flatMap((one) => one.hosts);
  const known = liveRows(state.facts).flatMap(({ value }) => value ?? []);
  // Never mutations of their own: they stay drafts until the answer is recorded with them.
  const draft = (name: string) => ({ key: `${caseId} genuine-link ${name}`, value: '', commit: () => false });
  const { field: date } = useDraftField(draft('date'));
  const { field: sender } = useDraftField(draft('sender'));
  const { field: host } = useDraftField(draft('host'));
  const told = [date.value, sender.value, host.value].map((value) => value.trim());
  const words = told.every((value) => value === '')
    ? null
    : t('words', {
        date: told[0] || t('unasked'),
        sender: told[1] || t('unasked'),
        host: told[2] || t('unasked'),
      });
  useEffect(() => onWords(words), [onWords, words]);
  if (recorded !== null) return <p className="leading-normal">{recorded}</p>;
  return (
    <>
      <KnownNotices notices={notices} unknown={companies.length > 0 && notices.length === 0} />
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField label={t('date')} maxLength={100} {...date} />
        {[
          { label: t('sender'), field: sender, listed: senders },
          { label: t('host'), field: host, listed: hosts },
        ].map(({ label, field, listed }) => (
          <div key={label}>
            <TextField label={label} maxLength={300} autoCapitalize="none" spellCheck={false} {...field} />
            {field.value.trim() !== '' && <Match match={seen(field.value, listed, known)} />}
          </div>
        ))}
      </div>
    </>
  );
}

type Seen = DomainMatch | 'listed' | 'unlisted';

/** Customers have addresses at the company's own domain: where the company tells its senders, that alone is no match. */
const seen = (shown: string, listed: readonly string[], known: readonly string[]): Seen => {
  if (isListed(shown, listed)) return 'listed';
  const match = matchDomains(shown, known);
  return match === 'match' && listed.length > 0 ? 'unlisted' : match;
};

const looks = {
  listed: { shape: 'ok', word: 'listed' },
  unlisted: { shape: 'attention', word: 'unlisted' },
  match: { shape: 'ok', word: 'match' },
  differ: { shape: 'faulty', word: 'differ' },
  'not-known': { shape: 'unknown', word: 'notKnown' },
} as const satisfies Record<Seen, unknown>;

function Match({ match }: { match: Seen }) {
  const t = useTranslations('visit.resolution.precaution.genuine-link');
  return (
    <p role="status" className="mt-1 text-14">
      <StateWord shape={looks[match].shape}>{t(looks[match].word)}</StateWord>
    </p>
  );
}
