'use client';

import { Clock } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { correctTime, type TimeTarget } from '@/lib/case/corrected-times';
import type { CaseState } from '@/lib/case/state';
import { fittingTime, typedTime } from '@/lib/case/typed-time';
import { useFormats } from '@/lib/i18n/use-formats';
import { useChangeOf } from '@/lib/tablet/use-change';

/**
 * When something was, to put right where it was written down late; the time first recorded stays beside it.
 * @param target which time of the case
 * @param at the instant as it stands
 * @param first the instant first recorded, where it was corrected before
 * @param what names it where several times stand together
 * @param onSaved once it is corrected
 */
export function CorrectTime({
  state,
  target,
  at,
  first,
  what,
  onSaved,
}: {
  state: CaseState;
  target: TimeTarget;
  at: string;
  first: string | null | undefined;
  what?: string;
  onSaved?: () => void;
}) {
  const t = useTranslations('visit.time');
  const action = useTranslations('common.action');
  const refusals = useTranslations('errors.refusal');
  const changeOf = useChangeOf();
  const formats = useFormats();
  const shown = formats.time(at).padStart(5, '0');
  const [open, setOpen] = useState(false);
  const [time, setTime] = useState(shown);
  const [problem, setProblem] = useState<string>();
  const save = async () => {
    const now = new Date().toISOString();
    const corrected = fittingTime(state, target, typedTime(at, shown, time, now), now);
    const tried = correctTime(state, target, corrected, now);
    if (!tried.ok) return setProblem(refusals(tried.code));
    const undo = { name: 'time.correct', args: { ...target, at } } as const;
    const ref = { kind: 'case', id: state.root.id } as const;
    const args = { ...target, at: corrected };
    if (!(await changeOf(ref, 'time.correct', args, { said: t('said', { time }), undo }))) return;
    setOpen(false);
    onSaved?.();
  };
  return (
    <>
      <Button
        kind="text"
        size="small"
        aria-label={
          what ? t('correctOf', { what, time: formats.time(at) }) : t('correct', { time: formats.time(at) })
        }
        onClick={() => {
          setTime(shown);
          setProblem(undefined);
          setOpen(true);
        }}
      >
        <Clock aria-hidden="true" className="size-4.5" />
        {what && <span className="text-muted">{what}</span>}
        {formats.time(at)}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={what ? t('titleOf', { what }) : t('title')}
        width="small"
        actions={
          <Button kind="primary" disabled={!/^\d\d:\d\d$/.test(time)} onClick={() => void save()}>
            {action('save')}
          </Button>
        }
      >
        <TextField
          data-first-focus
          type="time"
          label={t('label')}
          hint={first ? t('first', { time: formats.time(first) }) : t('hint')}
          error={problem}
          value={time}
          onChange={({ target: field }) => {
            setProblem(undefined);
            setTime(field.value);
          }}
          onEnter={() => void save()}
        />
      </Dialog>
    </>
  );
}
