'use client';

import { useState } from 'react';
import { v7 } from 'uuid';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { StateWord } from '@/components/ui/state-word';
import type { StateShape } from '@/components/ui/state-icon';
import { mailTrouble } from '@/lib/case/mail-trouble';
import type { Dispatch } from '@/lib/case/state';
import type { DispatchState } from '@/lib/case/terms';
import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Dotted } from '../dotted';
import { type ChangeCase, useCaseChange } from './use-case-change';

const SHAPES: Record<DispatchState, StateShape> = {
  requested: 'attention',
  trying: 'waiting',
  sent: 'ok',
  refused: 'faulty',
  dropped: 'refused',
};

/** What is sent by post and by mail: who asked, how far it is, and for the post the buttons that end it. */
export function DispatchList({
  caseId,
  dispatches,
  userNames,
  changeCase,
}: {
  caseId: string;
  dispatches: readonly Dispatch[];
  userNames: Readonly<Record<string, string>>;
  changeCase: ChangeCase;
}) {
  const t = useTranslations('office.dispatch');
  const { change, busy, problem } = useCaseChange(caseId, changeCase);
  const [asked, setAsked] = useState(() => v7());
  const open = dispatches.some(({ way, state }) => way === 'post' && state === 'requested');
  const ask = async () => {
    if (await change('report.post-request', { id: asked, to: null })) setAsked(v7());
  };
  return (
    <div className="mt-2">
      <h3 className="text-13 text-muted">{t('title')}</h3>
      <ul aria-label={t('title')}>
        {dispatches.map((dispatch) => (
          <Line
            key={dispatch.id}
            dispatch={dispatch}
            by={userNames[dispatch.askedById]?.split(/\s/)[0]}
            busy={busy}
            onSettle={(state) => void change('report.post-settle', { id: dispatch.id, state })}
          />
        ))}
      </ul>
      {problem && (
        <Notice tone="faulty" urgent className="mt-2">
          {problem}
        </Notice>
      )}
      {!open && (
        <Button kind="text" size="small" className="-ml-3" disabled={busy} onClick={() => void ask()}>
          {t('post')}
        </Button>
      )}
    </div>
  );
}

function Line({
  dispatch: { way, state, to, words, askedAt, settledAt },
  by,
  busy,
  onSettle,
}: {
  dispatch: Dispatch;
  by: string | undefined;
  busy: boolean;
  onSettle: (state: 'sent' | 'dropped' | 'requested') => void;
}) {
  const t = useTranslations('office.dispatch');
  const troubles = useTranslations('words.mailTrouble');
  const formats = useFormats();
  const trouble = mailTrouble(words);
  const time = settledAt ? formats.shortDayTime(settledAt) : '';
  const button = (key: 'posted' | 'drop' | 'undo', next: 'sent' | 'dropped' | 'requested') => (
    <Button kind="text" size="small" className="-my-1" disabled={busy} onClick={() => onSettle(next)}>
      {t(key)}
    </Button>
  );
  return (
    <li className="border-b border-line py-1">
      <div className="flex flex-wrap items-center gap-x-2">
        <StateWord shape={way === 'mail' && state === 'requested' ? 'waiting' : SHAPES[state]}>
          {t(`state.${way}-${state}`, { time })}
        </StateWord>
        <span className="text-muted">
          <Dotted parts={[by, t('asked', { time: formats.shortDayTime(askedAt) })]} />
        </span>
        {way === 'post' && (
          <span className="-mr-3 ml-auto">
            {state === 'requested' ? (
              <>
                {button('posted', 'sent')}
                {button('drop', 'dropped')}
              </>
            ) : (
              button('undo', 'requested')
            )}
          </span>
        )}
      </div>
      {to && <p className="break-all">{to}</p>}
      {words && <p className="text-muted">{trouble ? troubles(trouble) : words}</p>}
    </li>
  );
}
