'use client';

import type { ReactNode } from 'react';
import { StateIcon } from '@/components/ui/state-icon';
import type { Finding } from '@/lib/diagnosis/probes/seen';
import { FINDING_CODES, isGood, levelOf } from '@/lib/diagnosis/probes/terms';
import { levelLook } from './level-look';
import { useTranslations } from '@/lib/i18n/use-translations';

/**
 * What was found, in words: what is wrong first.
 * @param over the probe is at its end
 * @param children gives what can be done with a finding
 */
export function ProbeFindings({
  findings,
  over,
  children,
}: {
  findings: readonly Finding[];
  over: boolean;
  children: (finding: Finding) => ReactNode;
}) {
  const t = useTranslations('probe');
  const sorted = findings.toSorted((a, b) => FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code));
  const nothingBad = sorted.every(({ code }) => isGood(code));
  return (
    <section aria-label={t('findings')} aria-live="polite">
      <h3 className="mb-1 text-15">{t('findings')}</h3>
      {over && nothingBad && <p className="mb-1 leading-normal">{t('nothingBad')}</p>}
      <ul className="border-t border-line">
        {sorted.map((finding) => (
          <li
            key={`${finding.code} ${finding.where}`}
            className="grid grid-cols-[26px_minmax(0,1fr)] gap-x-2 border-b border-line py-2 leading-snug"
          >
            <FindingWords finding={finding}>{children(finding)}</FindingWords>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FindingWords({ finding, children }: { finding: Finding; children: ReactNode }) {
  const t = useTranslations('probe');
  const { code, where, evidence } = finding;
  const good = isGood(code);
  const look = levelLook[levelOf(code)];
  const meaning = `meaning.${code}` as Parameters<typeof t.has>[0];
  return (
    <>
      <StateIcon shape={look.shape} className={`mt-0.5 size-5 [--behind:var(--surface)] ${look.tone}`} />
      <div className="min-w-0">
        <p>
          <b>{t(`finding.${code}`)}</b> <span className="text-14 text-muted">{where}</span>
        </p>
        {t.has(meaning) && <p className="text-15 leading-normal">{t(meaning)}</p>}
        {!good && evidence !== '' && <p className="font-mono text-13 break-words text-muted">{evidence}</p>}
        {children}
      </div>
    </>
  );
}
