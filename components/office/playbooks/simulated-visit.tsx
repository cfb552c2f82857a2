'use client';

import { memo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { CheckBox } from '@/components/ui/check-box';
import { SectionHead } from '@/components/ui/section-head';
import { Select } from '@/components/ui/select';
import { CauseBar } from '@/components/visit/known/cause-bar';
import { actNow } from '@/lib/diagnosis/act-now';
import { planChecks } from '@/lib/diagnosis/next-check';
import { type Check, type Need, NEEDS, type Playbook } from '@/lib/diagnosis/playbook';
import type { Result } from '@/lib/diagnosis/results';
import { causesOf, suggestedCauses } from '@/lib/diagnosis/suggested-causes';
import type { Locale } from '@/lib/i18n/locales';
import { useTranslations } from '@/lib/i18n/use-translations';
import { percentOf } from './percent';
import { SimulatedAnswer } from './simulated-answer';

/** Causes and proposed checks in sight. */
const CAUSES = 5;
const NEXT = 3;

/** A visit as the playbook would lead it: answers are chosen, causes are ranked, the next checks come. */
export const SimulatedVisit = memo(function SimulatedVisit({
  playbook,
  before,
  language,
}: {
  playbook: Playbook;
  /** The version that is edited, to tell what it made of the same answers. */
  before: Playbook;
  language: Locale;
}) {
  const t = useTranslations('playbooks.try');
  const needs = useTranslations('playbooks.need');
  const [results, setResults] = useState<readonly Result[]>([]);
  const [missing, setMissing] = useState<readonly Need[]>([]);
  const [other, setOther] = useState('');
  const plan = planChecks(playbook, results, missing);
  const causes = causesOf(plan.inference);
  const was = suggestedCauses(playbook, results.slice(0, -1));
  const earlier = suggestedCauses(before, results);
  const shareIn = (list: typeof causes, causeId: string) =>
    list.find((one) => one.causeId === causeId)?.probability;
  const answered = results.flatMap(({ checkId }) => playbook.checks.filter(({ id }) => id === checkId));
  const next = plan.open.slice(0, NEXT).map(({ check }) => check);
  const chosen = playbook.checks.find(({ id }) => id === other);
  const answer = (check: Check, outcome: string | null) => {
    const rest = results.filter(({ checkId }) => checkId !== check.id);
    // Only their order counts: the last answer is the one that the tick on the bar goes back behind.
    const at = new Date(results.length * 60_000).toISOString();
    setResults(outcome === null ? rest : [...rest, { checkId: check.id, outcome, subjectId: null, at }]);
    if (check.id === other) setOther('');
  };
  const row = (check: Check) => (
    <SimulatedAnswer
      key={check.id}
      check={check}
      value={results.find(({ checkId }) => checkId === check.id)?.outcome ?? null}
      onChange={(outcome) => answer(check, outcome)}
      language={language}
    />
  );
  return (
    <div className="grid gap-5 text-13">
      <section aria-label={t('causes')} aria-live="polite">
        <SectionHead title={t('causes')} aside={t('thisText')} />
        {causes.slice(0, CAUSES).map(({ causeId, likelihood, probability }, index) => {
          const then = shareIn(earlier, causeId);
          return (
            <div key={causeId} data-cause={causeId}>
              <CauseBar
                title={playbook.causes.find(({ id }) => id === causeId)?.title[language] ?? causeId}
                likelihood={likelihood}
                probability={probability}
                before={results.length > 0 ? shareIn(was, causeId) : undefined}
                first={index === 0}
                numbers
              />
              {then !== undefined && Math.abs(then - probability) >= 0.005 && (
                <p className="text-right text-muted">{t('before', { share: percentOf(then) })}</p>
              )}
            </div>
          );
        })}
        {actNow(playbook, plan) && <p className="pt-1 font-bold text-accent">{t('act')}</p>}
      </section>
      <section aria-label={t('next')}>
        <SectionHead title={t('next')} aside={t('nextAside')} />
        {next.map(row)}
        {chosen && !next.includes(chosen) && row(chosen)}
        <Select
          label={t('anyCheck')}
          className="mt-2"
          options={playbook.checks.map(({ id, title }) => ({ value: id, label: title[language] }))}
          placeholder={t('choose')}
          value={other}
          onChange={(event) => setOther(event.target.value)}
        />
        <fieldset className="mt-2">
          <legend className="text-muted">{t('missing')}</legend>
          <div className="flex flex-wrap gap-x-4">
            {NEEDS.map((need) => (
              <CheckBox
                key={need}
                checked={missing.includes(need)}
                onChange={(event) =>
                  setMissing(
                    event.target.checked ? [...missing, need] : missing.filter((one) => one !== need),
                  )
                }
              >
                {needs(need)}
              </CheckBox>
            ))}
          </div>
        </fieldset>
      </section>
      {answered.length > 0 && (
        <section aria-label={t('answers')}>
          <SectionHead title={t('answers')} count={answered.length} />
          {answered.map(row)}
          <Button kind="text" size="small" className="mt-1" onClick={() => setResults([])}>
            {t('again')}
          </Button>
        </section>
      )}
    </div>
  );
});
