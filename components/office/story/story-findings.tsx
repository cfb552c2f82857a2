'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { PartFinding } from '@/lib/story/check-draft';
import { isOwn } from '@/lib/story/finding';

/** Everything that was found, one a line; a reason can be given for what only looks personal. */
export function StoryFindings({
  findings,
  onAllow,
  onTakeBack,
}: {
  findings: readonly PartFinding[];
  onAllow: (words: string, reason: string) => void;
  onTakeBack: (words: string) => void;
}) {
  const t = useTranslations('story.editor');
  const standing = findings.filter(({ allowed }) => allowed === null).length;
  return (
    <section aria-label={t('found', { count: standing })} aria-live="polite">
      {standing > 0 ? (
        <Notice tone="faulty" title={t('found', { count: standing })}>
          {t('foundHelp')}
        </Notice>
      ) : (
        <Notice tone="ok" title={t('foundNone')}>
          {t('foundNoneHelp')}
        </Notice>
      )}
      <ul>
        {findings.map((finding) => (
          <FindingLine
            key={`${finding.part} ${finding.start} ${finding.end}`}
            finding={finding}
            onAllow={onAllow}
            onTakeBack={onTakeBack}
          />
        ))}
      </ul>
    </section>
  );
}

function FindingLine({
  finding,
  onAllow,
  onTakeBack,
}: {
  finding: PartFinding;
  onAllow: (words: string, reason: string) => void;
  onTakeBack: (words: string) => void;
}) {
  const t = useTranslations('story.editor');
  const kinds = useTranslations('story.kind');
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const words = finding.words.trim();
  const [name = '', number] = finding.part.split('-');
  const part =
    number === undefined
      ? t(`part.${name as 'title' | 'symptom' | 'cause' | 'fix' | 'lesson'}`)
      : t(name === 'photo' ? 'part.photo' : 'part.step', { number: Number(number) + 1 });
  const give = () => {
    if (reason.trim() !== '') onAllow(words, reason.trim());
  };
  return (
    <li className="border-b border-line py-2 text-13 leading-normal">
      <p>
        <b className={`text-15 ${finding.allowed === null ? 'text-faulty' : ''}`}>{words}</b>{' '}
        <span className="text-muted">{t('in', { part })}</span>
      </p>
      <p>
        {kinds(finding.kind)}
        {finding.because && <span className="text-muted"> {t('because', { what: finding.because })}</span>}
      </p>
      {finding.allowed !== null && (
        <p className="flex flex-wrap items-center gap-x-2">
          {t('allowed', { reason: finding.allowed })}
          <Button kind="text" size="small" onClick={() => onTakeBack(words)}>
            {t('takeBack')}
          </Button>
        </p>
      )}
      {finding.allowed === null && !isOwn(finding) && !asking && (
        <Button kind="text" size="small" className="-ml-3" onClick={() => setAsking(true)}>
          {t('allow')}
        </Button>
      )}
      {finding.allowed === null && asking && (
        <div className="mt-1 grid gap-2">
          <TextField
            label={t('reason')}
            hint={t('reasonHint')}
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.target.value)}
            onEnter={give}
          />
          <Button size="small" disabled={reason.trim() === ''} onClick={give} className="justify-self-start">
            {t('allow')}
          </Button>
        </div>
      )}
    </li>
  );
}
