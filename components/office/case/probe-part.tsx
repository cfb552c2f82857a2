'use client';

import { useLocale } from 'next-intl';
import { useState } from 'react';
import { v7 } from 'uuid';
import { fieldsFor } from '@/components/probe/probe-fields';
import { ProbePanel } from '@/components/probe/probe-panel';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { StateWord } from '@/components/ui/state-word';
import type { Finding } from '@/lib/diagnosis/probes/seen';
import { useTranslations } from '@/lib/i18n/use-translations';
import { type ChangeCase, useCaseChange } from './use-case-change';

/** Of a note. */
const MOST_LETTERS = 2000;

/** For a technician whose tablet has no line: the office probes the customer's mail servers, and leaves what it found. */
export function ProbePart({
  caseId,
  address,
  servers,
  suggestedBy,
  signInAllowed,
  changeCase,
}: {
  caseId: string;
  address: string;
  /** What the directory knows of them. */
  servers: Parameters<typeof fieldsFor>[1];
  suggestedBy: Record<'ja' | 'en', string> | null;
  signInAllowed: boolean;
  changeCase: ChangeCase;
}) {
  const t = useTranslations('probe');
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <section aria-label={t('title')}>
      <Button kind="line" size="small" onClick={() => setOpen(true)}>
        {t('title')}
      </Button>
      {/* Away when closed: a password is gone with it, and a probe that runs stops. */}
      {open && (
        <Dialog open width="large" onClose={() => setOpen(false)} title={t('title')}>
          <ProbePanel
            caseId={caseId}
            first={fieldsFor(address, servers)}
            suggestedBy={suggestedBy && suggestedBy[locale === 'en' ? 'en' : 'ja']}
            signInAllowed={signInAllowed}
            after={(findings, probed) => (
              <LeaveNote caseId={caseId} address={probed} findings={findings} changeCase={changeCase} />
            )}
          />
        </Dialog>
      )}
    </section>
  );
}

/** The office records no checks: what it found reaches the technician as an internal note. */
function LeaveNote({
  caseId,
  address,
  findings,
  changeCase,
}: {
  caseId: string;
  address: string;
  findings: readonly Finding[];
  changeCase: ChangeCase;
}) {
  const t = useTranslations('probe');
  const { change, busy, problem } = useCaseChange(caseId, changeCase);
  const [noted, setNoted] = useState<readonly Finding[]>();
  const leave = async () => {
    const lines = findings.map(({ code, where, evidence }) =>
      `${t(`finding.${code}`)} ${where} ${evidence}`.trim(),
    );
    const words = [t('noteHead', { address }), ...lines].join('\n').slice(0, MOST_LETTERS);
    if (await change('note.add', { id: v7(), words })) setNoted(findings);
  };
  return (
    <div className="grid gap-2">
      <p className="text-muted">{t('tellTechnician')}</p>
      {noted === findings ? (
        <StateWord shape="ok">{t('noted')}</StateWord>
      ) : (
        <Button kind="line" busy={busy} className="justify-self-start" onClick={() => void leave()}>
          {t('toNote')}
        </Button>
      )}
      {problem && <Notice tone="faulty">{problem}</Notice>}
    </div>
  );
}
