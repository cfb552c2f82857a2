'use client';

import { Undo2 } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { StateWord } from '@/components/ui/state-word';
import { TextField } from '@/components/ui/text-field';
import type { Signature } from '@/lib/case/state';
import { SignatureArea, type PadHandle } from './signature-pad';
import { useSign } from './use-sign';

const REASONS = ['discuss', 'absent', 'no', 'other'] as const;

/** Sign with a finger, or say why not; either is kept with exactly what was shown. */
export function SignForm({ answer, onDone }: { answer: Signature['kind'] | undefined; onDone: () => void }) {
  const t = useTranslations('visit.reportStep.turned');
  const { suggested, sign, decline } = useSign();
  const [drawing, setDrawing] = useState('');
  const [name, setName] = useState(suggested);
  const [again, setAgain] = useState(false);
  const pad = useRef<PadHandle>(null);
  const settle = async (kept: Promise<boolean>) => {
    if (await kept) onDone();
  };
  if (answer && !again) {
    return (
      <div className="my-auto grid justify-items-center gap-4 text-center">
        <StateWord shape={answer === 'signed' ? 'ok' : 'refused'} className="text-[1.2em] whitespace-normal!">
          {t(answer === 'signed' ? 'signed' : 'unsigned')}
        </StateWord>
        <Button kind="primary" className="min-h-16 px-8 text-[1.1em]" onClick={onDone}>
          {t('next2')}
        </Button>
        <Button kind="text" onClick={() => setAgain(true)}>
          {t('clear')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <h2 className="palt text-[1.35em] leading-snug sm:text-[1.55em]">{t('check')}</h2>
      <p>{t('ask')}</p>
      <div className="relative mt-2 rounded-card border-2 border-accent bg-paper">
        <SignatureArea
          label={t('pad')}
          absent={t('padAbsent')}
          handle={pad}
          onDraw={setDrawing}
          className="aspect-3/1"
        />
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-x-9 bottom-[20%] border-b border-line-strong"
        />
        <Button
          kind="text"
          size="small"
          className="absolute top-1 right-1"
          disabled={drawing === ''}
          onClick={() => pad.current?.clear()}
        >
          <Undo2 aria-hidden="true" className="size-5" />
          {t('clear')}
        </Button>
      </div>
      <TextField
        label={t('name')}
        value={name}
        maxLength={200}
        className="mt-2 text-[0.9em]"
        onChange={(event) => setName(event.target.value)}
      />
      <Button
        kind="primary"
        className="mt-3 min-h-16 w-full text-[1.1em] sm:min-h-19"
        disabled={drawing === '' || name.trim() === ''}
        onClick={() => void settle(sign(drawing, name.trim()))}
      >
        {t('confirm')}
      </Button>
      <div className="mt-auto pt-4">
        <p className="mb-2 text-[0.8em] leading-normal text-muted">
          {t('decline')}
          <br />
          {t('declineHint')}
        </p>
        <div className="grid grid-cols-2 gap-2 sm:grid-cols-[repeat(4,auto)]">
          {REASONS.map((reason) => (
            <Button
              key={reason}
              size="small"
              className="min-h-14 min-w-0 px-1! text-[0.78em]! font-normal! [word-break:auto-phrase]! whitespace-normal!"
              onClick={() => void settle(decline(t(`reason.${reason}`)))}
            >
              {t(`reason.${reason}`)}
            </Button>
          ))}
        </div>
      </div>
    </>
  );
}
