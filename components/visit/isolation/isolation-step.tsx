'use client';

import { ChevronUp, List } from 'lucide-react';
import { useLocale } from 'next-intl';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useCallback, useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useShortcuts } from '@/components/ui/use-shortcuts';
import { SKIPPED } from '@/lib/diagnosis/results';
import { useVisit } from '@/lib/tablet/visit-context';
import { StepLink } from '../step-link';
import { StepPage } from '../step-page';
import { AllChecks } from './all-checks';
import { CheckRow } from './check-row';
import { LedgerCount } from './ledger-count';
import { LedgerStrip } from './ledger-strip';
import { NameCauseDialog } from './name-cause-dialog';
import { NamedCause } from './named-cause';
import { OpenCheck } from './open-check';
import { ProbeCard } from './probe-card';
import { latestRow, useIsolation } from './use-isolation';
import { WorkaroundOffer } from './workaround-offer';

/** Answered checks that stay in sight above the open one. */
const RECENT = 2;

/** Step 4: where it stops. The open check is the one band; what was answered stands above it, what comes below. */
export function IsolationStep() {
  const t = useTranslations('visit.isolation');
  const words = useTranslations('words.concept');
  const locale = useLocale();
  const { state, playbook } = useVisit();
  const { rows, ledger, causes, answered, open, next, act, missing, putOff } = useIsolation();
  const [chosen, setChosen] = useState<string>();
  const [earlier, setEarlier] = useState(false);
  const [listAt, setListAt] = useState<string | true>();
  const [naming, setNaming] = useState(false);

  const check = playbook.checks.find(({ id }) => id === chosen) ?? next ?? answered.at(-1);
  const isAnswered = check !== undefined && rows.some((row) => row.checkId === check.id);
  const above = answered.filter(({ id }) => id !== check?.id);
  const below = open.filter(({ id }) => id !== check?.id);

  const show = useCallback((checkId: string | undefined) => {
    setChosen(checkId);
    setListAt(undefined);
    requestAnimationFrame(() => document.getElementById('open-check')?.focus());
  }, []);
  const openList = useCallback((layerId: string) => setListAt(layerId), []);
  useEffect(() => {
    document.getElementById('open-check')?.scrollIntoView({ block: 'nearest' });
  }, [check?.id]);
  const goOn = () => show(undefined);
  useShortcuts({ KeyN: goOn, KeyL: () => setListAt(true) });

  return (
    <StepPage
      title={t('title')}
      lead={<LedgerCount rows={ledger} />}
      aside={
        <div className="-mr-3 flex">
          {above.length > RECENT && (
            <Button
              kind="text"
              size="small"
              className="max-sm:hidden"
              aria-expanded={earlier}
              onClick={() => setEarlier(!earlier)}
            >
              <ChevronUp aria-hidden="true" className={`size-4.5 ${earlier ? 'rotate-180' : ''}`} />
              {earlier ? t('fewer') : t('earlier', { count: above.length - RECENT })}
            </Button>
          )}
          <Button kind="text" size="small" onClick={() => setListAt(true)}>
            <List aria-hidden="true" className="size-5" />
            {words('check')}
          </Button>
        </div>
      }
      quiet={
        state.root.causeId === null ? (
          <Button kind="text" className="-ml-3" onClick={() => setNaming(true)}>
            {t('nameCause')}
          </Button>
        ) : undefined
      }
      actions={
        <>
          {isAnswered && next && (
            <Button onClick={goOn}>
              <span className="max-sm:hidden">{t('toNext', { minutes: next.minutes })}</span>
              <span className="sm:hidden">{t('toNextShort')}</span>
            </Button>
          )}
          <StepLink to="resolution" kind={state.root.causeId || act ? 'primary' : 'line'} arrow>
            {t('toResolution')}
          </StepLink>
        </>
      }
    >
      <LedgerStrip rows={ledger} layers={playbook.layers} current={check?.layer} onOpen={openList} />
      <div className={`mt-3 ${earlier ? '' : 'max-sm:*:not-last:hidden'}`}>
        {above.slice(earlier ? 0 : -RECENT).map((one, index, list) => (
          <CheckRow
            key={one.id}
            check={one}
            row={latestRow(rows, one.id)}
            last={index === list.length - 1}
            onOpen={show}
          />
        ))}
      </div>
      {check && (
        <OpenCheck
          key={check.id}
          check={check}
          rows={rows.filter((row) => row.checkId === check.id)}
          subjects={state.subjects}
          proposed={check.id === next?.id}
          onAnswered={(outcome) => setChosen(outcome === SKIPPED ? undefined : check.id)}
        />
      )}
      <NamedCause causes={causes} onName={() => setNaming(true)} />
      {below.map((one, index) => (
        <CheckRow
          key={one.id}
          check={one}
          proposed={isAnswered && one.id === next?.id}
          last={index === below.length - 1}
          onOpen={show}
        />
      ))}
      {putOff > 0 ? (
        <p className="py-3 text-15 text-muted">
          {t('putOff', {
            count: putOff,
            what: new Intl.ListFormat(locale).format(missing.map((need) => t(`need.${need}`))),
            where: words('check'),
          })}
        </p>
      ) : (
        !next && <p className="py-3 text-15 text-muted">{t('allAnswered')}</p>
      )}
      <WorkaroundOffer causes={causes} />
      <ProbeCard />
      <AllChecks
        open={listAt !== undefined}
        at={listAt === true ? check?.layer : listAt}
        playbook={playbook}
        rows={rows}
        ledger={ledger}
        onClose={() => setListAt(undefined)}
        onOpen={show}
      />
      <NameCauseDialog open={naming} onClose={() => setNaming(false)} />
    </StepPage>
  );
}
