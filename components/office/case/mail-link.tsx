'use client';

import { useState } from 'react';
import { v7 } from 'uuid';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import type { ChangeAnswer } from '@/lib/case/office-change';
import { isMailAddress, typedMailAddress } from '@/lib/customer/mail-address';
import { useTranslations } from '@/lib/i18n/use-translations';

export type MailedLink = { id: string; linkId: string; to: string; token: string };
export type MailWay = {
  /** The customer's own address, where it is known. */
  to: string;
  send: (caseId: string, mailed: MailedLink) => Promise<ChangeAnswer>;
};

/** Has a link mailed while its secret is on the screen; afterwards nobody here knows it. */
export function MailLink({
  caseId,
  linkId,
  path,
  mail,
}: {
  caseId: string;
  linkId: string;
  /** The link's, which ends in its token. */
  path: string;
  mail: MailWay;
}) {
  const t = useTranslations('office.link');
  const act = useTranslations('office.act');
  const refusals = useTranslations('errors.refusal');
  const [id] = useState(() => v7());
  const [typed, setTyped] = useState(mail.to);
  const [state, setState] = useState<'open' | 'wrong' | 'busy' | 'asked'>('open');
  const [problem, setProblem] = useState<string | null>(null);
  const send = async () => {
    const to = typedMailAddress(typed);
    if (!isMailAddress(to)) return setState('wrong');
    setState('busy');
    setProblem(null);
    try {
      const token = path.slice(path.lastIndexOf('/') + 1);
      const answer = await mail.send(caseId, { id, linkId, to, token });
      setState(answer.ok ? 'asked' : 'open');
      if (!answer.ok) setProblem('refusal' in answer ? refusals(answer.refusal) : act(answer.problem));
    } catch {
      setState('open');
      setProblem(act('server'));
    }
  };
  if (state === 'asked') {
    return (
      <Notice tone="ok" className="mt-3">
        {t('mailAsked')}
      </Notice>
    );
  }
  return (
    <form
      noValidate
      className="mt-4 border-t border-line pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          label={t('mailTo')}
          type="email"
          value={typed}
          maxLength={300}
          onChange={(event) => setTyped(event.target.value)}
          error={state === 'wrong' ? t('mailWrong') : undefined}
          className="min-w-0 flex-1"
        />
        <Button type="submit" busy={state === 'busy'}>
          {t('mailSend')}
        </Button>
      </div>
      <p className="mt-1 text-13 text-muted">{t('mailHint')}</p>
      {problem && (
        <Notice tone="faulty" urgent className="mt-2">
          {problem}
        </Notice>
      )}
    </form>
  );
}
