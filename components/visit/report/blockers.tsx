'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { unapprovedLines } from '@/lib/case/fees';
import { useVisit } from '@/lib/tablet/visit-context';
import { CustomerWalk } from '../customer-view/customer-walk';
import { personWith } from '../resolution/use-people';
import { StepLink } from '../step-link';

/** What still stands between the case and its report, with the way to settle it. */
export function Blockers() {
  const t = useTranslations('visit.reportStep');
  const { state } = useVisit();
  const [asking, setAsking] = useState(false);
  const unapproved = unapprovedLines(state).length > 0;
  return (
    <>
      {state.root.result === null && (
        <Notice
          tone="attention"
          title={t('noResult')}
          className="my-2"
          action={
            <StepLink to="resolution" kind="plain">
              {t('toResolution')}
            </StepLink>
          }
        >
          {t('noResultHint')}
        </Notice>
      )}
      {unapproved && (
        <Notice
          tone="attention"
          title={t('unapproved')}
          className="my-2"
          action={<Button onClick={() => setAsking(true)}>{t('askApproval')}</Button>}
        >
          {t('unapprovedHint')}
        </Notice>
      )}
      <CustomerWalk
        open={asking}
        from="estimate"
        person={personWith(state, ['decides', 'present', 'called'])}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
