'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { Segmented } from '@/components/ui/segmented';
import { CAUSE_SOURCES } from '@/lib/case/terms';
import { useVisit } from '@/lib/tablet/visit-context';
import { DraftArea, DraftLine } from '../resolution/draft-input';
import { deciding } from '@/lib/diagnosis/suggested-causes';
import { useText } from '../use-text';
import { CauseChoice } from './cause-choice';
import { DecisiveChoice } from './decisive-choice';
import { useCause } from './use-cause';
import { useIsolation } from './use-isolation';

/**
 * Names the cause, for or against what the answers suggest, and what decided it. Each tap is recorded at once; a cause
 * can be refined later and taken back.
 */
export function NameCauseDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('visit.isolation');
  const common = useTranslations('common.action');
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('nameCause')}
      width="large"
      actions={
        <Button kind="primary" onClick={onClose}>
          {common('close')}
        </Button>
      }
    >
      {open && <CauseForm />}
    </Dialog>
  );
}

function CauseForm() {
  const t = useTranslations('visit.isolation.cause');
  const sources = useTranslations('words.causeSource');
  const text = useText();
  const { caseId, playbook } = useVisit();
  const { causes, rows } = useIsolation();
  const { named, amend } = useCause();
  const cause = playbook.causes.find(({ id }) => id === named.causeId);

  const choose = (causeId: string | null) => {
    if (causeId === null) return amend({ causeId: null, decisive: [] }, t('withdrawn'));
    const chosen = causes.find((one) => one.causeId === causeId);
    const speaks = new Set(chosen ? deciding(chosen).map(({ checkId }) => checkId) : []);
    const decisive = rows.filter(({ checkId }) => speaks.has(checkId)).map(({ id }) => id);
    const title = playbook.causes.find(({ id }) => id === causeId)?.title;
    return amend(
      { causeId, decisive, causeSource: named.causeSource ?? 'seen' },
      t('named', { cause: title ? text(title) : causeId }),
    );
  };

  return (
    <div className="grid gap-6">
      <CauseChoice causes={causes} value={named.causeId} onChoose={(id) => void choose(id)} />
      {cause && (
        <>
          <Notice tone="info">{text(cause.plain)}</Notice>
          <DecisiveChoice
            rows={rows}
            value={named.decisive}
            onChange={(decisive) => void amend({ decisive })}
          />
          <div className="grid gap-3">
            <Segmented
              label={t('source')}
              fit
              clearable={false}
              segments={CAUSE_SOURCES.map((value) => ({ value, label: sources(value) }))}
              value={named.causeSource}
              onChange={(causeSource) => void amend({ causeSource })}
            />
            {named.causeSource === 'told' && (
              <DraftLine
                draft={`cause.${caseId}.told`}
                label={t('toldBy')}
                hint={t('toldByHint')}
                value={named.causeToldBy ?? ''}
                onCommit={(causeToldBy) => amend({ causeToldBy })}
              />
            )}
          </div>
        </>
      )}
      <DraftArea
        draft={`cause.${caseId}.words`}
        label={t('words')}
        hint={t('wordsHint')}
        value={named.causeWords ?? ''}
        onCommit={(causeWords) => amend({ causeWords })}
      />
      <DraftArea
        draft={`cause.${caseId}.reason`}
        label={t('reason')}
        hint={t('reasonHint')}
        value={named.causeReason ?? ''}
        onCommit={(causeReason) => amend({ causeReason })}
      />
    </div>
  );
}
