'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { CheckBox } from '@/components/ui/check-box';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import type { ChangeAnswer } from '@/lib/case/office-change';
import { digitsOf } from '@/lib/customer/lookup';
import { MailLink, type MailWay } from './mail-link';
import { SaveDialog } from '../save-dialog';

type Minted = { path: string; card: string; origin: string | null; pin: string | null };

export type MakeLink = (
  caseId: string,
  id: string,
  wanted: { withPin: boolean; days: number | null },
) => Promise<{ ok: true; link: Minted } | Exclude<ChangeAnswer, { ok: true }>>;

/** Makes a link and shows it with its PIN, this once. */
export function NewLinkDialog({
  caseId,
  id,
  linkDays,
  pinRequired,
  makeLink,
  mail,
  onClose,
}: {
  caseId: string;
  /** Draws the link's id; each try makes a link of its own, since the secrets of a lost answer are lost. */
  id: () => string;
  linkDays: number;
  pinRequired: boolean;
  makeLink: MakeLink;
  /** Sends it by mail; null where the shop has no mail server. */
  mail: MailWay | null;
  onClose: () => void;
}) {
  const t = useTranslations('office.link');
  const act = useTranslations('office.act');
  const refusals = useTranslations('errors.refusal');
  const [withPin, setWithPin] = useState(pinRequired);
  const [days, setDays] = useState(String(linkDays));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [linkId, setLinkId] = useState<string | null>(null);
  const [link, setLink] = useState<Minted | null>(null);
  const make = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const drawn = id();
      setLinkId(drawn);
      const answer = await makeLink(caseId, drawn, {
        withPin,
        days: days.trim() === '' ? null : Number(days),
      });
      if (answer.ok) setLink(answer.link);
      else setProblem('refusal' in answer ? refusals(answer.refusal) : act(answer.problem));
    } catch {
      setProblem(act('server'));
    } finally {
      setBusy(false);
    }
  };
  if (link)
    return (
      <ShownLink link={link} onClose={onClose}>
        {mail && linkId && link.origin !== null && (
          <MailLink caseId={caseId} linkId={linkId} path={link.path} mail={mail} />
        )}
      </ShownLink>
    );
  return (
    <SaveDialog
      onClose={onClose}
      title={t('make')}
      width="small"
      save={t('make')}
      busy={busy}
      problem={problem}
      onSave={() => void make()}
    >
      <TextField
        label={t('days')}
        hint={t('daysHint')}
        inputMode="numeric"
        value={days}
        onChange={(event) => setDays(digitsOf(event.target.value))}
        maxLength={4}
      />
      {!pinRequired && (
        <CheckBox checked={withPin} onChange={(event) => setWithPin(event.target.checked)}>
          {t('withPin')}
        </CheckBox>
      )}
      <p className="mt-2 text-13 text-muted">{t('makeHelp')}</p>
    </SaveDialog>
  );
}

function ShownLink({ link, onClose, children }: { link: Minted; onClose: () => void; children: ReactNode }) {
  const t = useTranslations('office.link');
  const words = useTranslations('words.concept');
  const action = useTranslations('common.action');
  const [copied, setCopied] = useState(false);
  const address = `${link.origin ?? location.origin}${link.path}`;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('shown')}
      actions={
        <>
          <Button onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}>
            {copied ? action('copied') : t('copy')}
          </Button>
          <Button kind="primary" onClick={onClose}>
            {action('close')}
          </Button>
        </>
      }
    >
      <p className="mb-1 text-13 text-muted">{t('address')}</p>
      <p className="rounded-chip bg-paper px-3 py-2 font-mono break-all select-all">{address}</p>
      <p className="mt-2 mb-1 text-13 text-muted">{t('card')}</p>
      <p className="rounded-chip bg-paper px-3 py-2 font-mono break-all select-all">
        {`${link.origin ?? location.origin}${link.card}`}
      </p>
      {link.pin && (
        <>
          <p className="mt-3 mb-1 text-13 text-muted">{words('pin')}</p>
          <p className="font-mono text-34 leading-none font-bold tracking-[.2em] select-all">{link.pin}</p>
        </>
      )}
      <p className="mt-3 text-13 text-muted">{t('makeHelp')}</p>
      {link.origin === null && (
        <Notice tone="attention" className="mt-3">
          {t('localOnly')}
        </Notice>
      )}
      {children}
    </Dialog>
  );
}
