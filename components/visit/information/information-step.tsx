'use client';

import { ChevronDown, Plus } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Fragment, lazy, Suspense, useCallback, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useShortcuts } from '@/components/ui/use-shortcuts';
import type { FactSpec } from '@/lib/diagnosis/playbook';
import { StepLink } from '../step-link';
import { StepPage } from '../step-page';
import { FinderButton } from '../desks/finder-button';
import { FactBand } from './fact-band';
import { FactRow } from './fact-row';
import { useFacts, type Wanted } from './use-facts';

const FoundProvider = lazy(() => import('./found-provider'));

const GROUPS: FactSpec['group'][] = ['sign-in', 'parties', 'person', 'machine'];

/** Step 3: what has to be known, each with certainty and source. Unknown blocks nothing and stays in sight. */
export function InformationStep() {
  const t = useTranslations('visit.information');
  const { listed, others, nextOther } = useFacts();
  // Stays where it is while its answers come in one by one.
  const [openKey, setOpenKey] = useState(
    () => (listed.find(({ spec, row }) => spec?.featured && !row) ?? listed[0])?.key,
  );
  const [all, setAll] = useState(false);
  const more = listed.filter(({ spec, row }) => !spec?.featured && !row);
  const shown = all ? listed : listed.filter((wanted) => !more.includes(wanted));
  const unasked = shown.filter(({ row }) => !row);
  const isNew = openKey === nextOther;
  const next = unasked.find(({ key }) => key !== openKey);

  const show = useCallback((key: string) => {
    setOpenKey(key);
    requestAnimationFrame(() => {
      const heading = document.getElementById('open-fact');
      heading?.focus();
      heading?.scrollIntoView({ block: 'nearest' });
    });
  }, []);
  useShortcuts({ KeyN: () => next && show(next.key) });

  const address = listed.find(({ key }) => key === 'address')?.row?.value;
  const domain = address?.split('@')[1]?.trim();
  const draw = (wanted: Wanted) =>
    wanted.key === openKey ? (
      <FactBand
        key={wanted.key}
        wanted={wanted}
        guess={wanted.spec?.group === 'parties' && wanted.key === 'mail-host' ? (domain ?? null) : null}
      />
    ) : (
      <FactRow key={wanted.key} factKey={wanted.key} spec={wanted.spec} row={wanted.row} onOpen={show} />
    );
  const fresh: Wanted[] = isNew ? [{ key: nextOther, spec: null, row: undefined }] : [];

  return (
    <StepPage
      title={t('title')}
      lead={t('lead')}
      aside={
        more.length > 0 && (
          <Button kind="text" size="small" className="-mr-3" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('fewer') : t('more', { count: more.length })}
            <ChevronDown aria-hidden="true" className={`size-4.5 ${all ? 'rotate-180' : ''}`} />
          </Button>
        )
      }
      quiet={
        <Button kind="text" className="-ml-3" onClick={() => show(nextOther)}>
          <Plus aria-hidden="true" className="size-5" />
          {t('addOther')}
        </Button>
      }
      actions={
        <>
          {next && <Button onClick={() => show(next.key)}>{t('next')}</Button>}
          <StepLink to="isolation">{t('toIsolation')}</StepLink>
        </>
      }
    >
      {GROUPS.map((group) => {
        const inGroup = shown.filter(({ spec }) => spec?.group === group);
        return (
          inGroup.length > 0 && (
            <Fragment key={group}>
              <div className="flex flex-wrap items-center justify-between gap-x-3 pt-3 pb-1">
                <h2 className="text-14 font-normal text-muted">{t(`group.${group}`)}</h2>
                {group === 'parties' && <FinderButton />}
              </div>
              <div className="border-t border-line">
                {inGroup.map((wanted) => (
                  <Fragment key={wanted.key}>
                    {draw(wanted)}
                    {wanted.key === 'address' && address && (
                      <Suspense>
                        <FoundProvider address={address} />
                      </Suspense>
                    )}
                  </Fragment>
                ))}
              </div>
            </Fragment>
          )
        );
      })}
      {others.length + fresh.length > 0 && (
        <>
          <h2 className="pt-3 pb-1 text-14 font-normal text-muted">{t('other')}</h2>
          <div className="border-t border-line">{[...others, ...fresh].map(draw)}</div>
        </>
      )}
    </StepPage>
  );
}
