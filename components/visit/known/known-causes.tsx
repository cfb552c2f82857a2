'use client';

import { Fragment, useState } from 'react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { StateWord } from '@/components/ui/state-word';
import { TimeText } from '@/components/ui/time-text';
import { useText } from '@/components/visit/use-text';
import { useFormats } from '@/lib/i18n/use-formats';
import { useVisit } from '@/lib/tablet/visit-context';
import { CauseBar } from './cause-bar';
import { KnownSection } from './known-section';
import { useDiagnosis } from './use-diagnosis';

/** Causes in sight; the others are one line. */
const IN_SIGHT = 3;

/** The causes, the likeliest first; the named one alone once it is named. */
export function KnownCauses() {
  const { root } = useVisit().state;
  return root.causeId === null ? <SuspectedCauses /> : <NamedCause causeId={root.causeId} />;
}

function NamedCause({ causeId }: { causeId: string }) {
  const t = useTranslations('tablet.known');
  const concepts = useTranslations('words.concept');
  const text = useText();
  const { time } = useFormats();
  const { state, playbook } = useVisit();
  const { causeWords, causeReason, causeToldBy, causeNamedAt } = state.root;
  const cause = playbook.causes.find(({ id }) => id === causeId);
  return (
    <KnownSection title={concepts('cause')} aside={causeNamedAt && t('named', { time: time(causeNamedAt) })}>
      <p className="text-17 font-bold text-accent">{cause ? text(cause.title) : causeId}</p>
      {causeWords && <p className="line-clamp-6">{causeWords}</p>}
      {causeReason && (
        <p className="line-clamp-6 text-14 text-muted">
          {causeToldBy ? t('reasonTold', { name: causeToldBy, words: causeReason }) : causeReason}
        </p>
      )}
    </KnownSection>
  );
}

function SuspectedCauses() {
  const t = useTranslations('tablet.known');
  const concepts = useTranslations('words.concept');
  const text = useText();
  const { playbook } = useVisit();
  const likelihoods = useTranslations('words.likelihood');
  const [numbers, setNumbers] = useState(false);
  const { causes, before, results, act } = useDiagnosis();
  const titleOf = (causeId: string) => {
    const cause = playbook.causes.find(({ id }) => id === causeId);
    return cause ? text(cause.title) : causeId;
  };
  if (results.length === 0)
    return (
      <KnownSection title={concepts('causes')}>
        <StateWord shape="not-checked">{t('noCheck')}</StateWord>
      </KnownSection>
    );
  const latest = results
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  const likely = causes.filter(({ likelihood }) => likelihood !== 'weak').slice(0, IN_SIGHT);
  // The others are one line: none of them is likelier than the first of them.
  const next = causes[likely.length];
  const top = likely[0];
  const was = before.find(({ causeId }) => causeId === top?.causeId)?.likelihood;
  return (
    <KnownSection title={concepts('causes')} aside={latest && <TimeText at={latest} />}>
      <button
        type="button"
        aria-pressed={numbers}
        onClick={() => setNumbers(!numbers)}
        className="block w-full text-left"
      >
        {likely.map(({ causeId, likelihood, probability }, index) => (
          <Fragment key={causeId}>
            <CauseBar
              title={titleOf(causeId)}
              likelihood={likelihood}
              probability={probability}
              before={before.find((one) => one.causeId === causeId)?.probability}
              first={index === 0}
              numbers={numbers}
            />
            {index === 0 && (act || (was && was !== likelihood)) && (
              <span className="block pb-1 text-14 text-muted">
                {was && was !== likelihood && <span>{t('was', { word: likelihoods(was) })} </span>}
                {act && t('act')}
              </span>
            )}
          </Fragment>
        ))}
        {next && (
          <CauseBar
            title={t(likely.length > 0 ? 'others' : 'all', { count: causes.length - likely.length })}
            likelihood={next.likelihood}
            probability={next.probability}
          />
        )}
      </button>
    </KnownSection>
  );
}
