'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { v7 } from 'uuid';
import { Button } from '@/components/ui/button';
import { CheckBox } from '@/components/ui/check-box';
import { StateWord } from '@/components/ui/state-word';
import { TextField } from '@/components/ui/text-field';
import type { ShareLink } from '@/lib/case/state';
import { instantAt, wallTime } from '@/lib/case/zone';
import { useFormats } from '@/lib/i18n/use-formats';
import type { MailWay } from './mail-link';
import { type MakeLink, NewLinkDialog } from './new-link-dialog';
import { type ChangeCase, useCaseChange } from './use-case-change';
import { Dotted } from '../dotted';
import { SaveDialog } from '../save-dialog';

/** The links of a case: how long each lives, changing that, revoking, and making a new one. */
export function LinkSettings({
  caseId,
  links,
  tries,
  linkDays,
  pinRequired,
  zone,
  now,
  changeCase,
  makeLink,
  mail,
}: {
  caseId: string;
  links: readonly ShareLink[];
  /** Wrong PINs by link. */
  tries: Readonly<Record<string, { wrong: number; lastAt: string }>>;
  linkDays: number;
  pinRequired: boolean;
  zone: string;
  now: string;
  changeCase: ChangeCase;
  makeLink: MakeLink;
  mail: MailWay | null;
}) {
  const t = useTranslations('office.link');
  const [changed, setChanged] = useState<ShareLink | null>(null);
  const [making, setMaking] = useState(false);
  return (
    <div className="mt-2">
      <h3 className="text-13 text-muted">{t('title')}</h3>
      {links.length === 0 && <p className="py-1 text-muted">{t('none')}</p>}
      <ul>
        {links.map((link) => (
          <LinkLine
            key={link.id}
            link={link}
            tried={tries[link.id]}
            now={now}
            onChange={() => setChanged(link)}
          />
        ))}
      </ul>
      <Button kind="text" size="small" className="-ml-3" onClick={() => setMaking(true)}>
        {t('make')}
      </Button>
      {changed && (
        <LifeDialog
          key={changed.id}
          caseId={caseId}
          link={changed}
          zone={zone}
          changeCase={changeCase}
          onClose={() => setChanged(null)}
        />
      )}
      {making && (
        <NewLinkDialog
          caseId={caseId}
          mail={mail}
          id={v7}
          linkDays={linkDays}
          pinRequired={pinRequired}
          makeLink={makeLink}
          onClose={() => setMaking(false)}
        />
      )}
    </div>
  );
}

function LinkLine({
  link,
  tried,
  now,
  onChange,
}: {
  link: ShareLink;
  tried: { wrong: number; lastAt: string } | undefined;
  now: string;
  onChange: () => void;
}) {
  const t = useTranslations('office.link');
  const formats = useFormats();
  const expired = link.expiresAt !== null && link.expiresAt <= now;
  const state = link.revokedAt ? 'revoked' : expired ? 'expired' : 'open';
  const life = link.expiresAt ? t('expires', { day: formats.day(link.expiresAt) }) : t('forever');
  return (
    <li className="flex flex-wrap items-center gap-x-2 border-b border-line py-1">
      <StateWord shape={state === 'open' ? 'ok' : 'refused'}>{t(state)}</StateWord>
      <span className="text-muted">
        <Dotted
          parts={[
            t('made', { time: formats.shortDayTime(link.madeAt) }),
            life,
            link.pinTag ? t('pin', { digits: link.pinDigits }) : t('noPin'),
          ]}
        />
      </span>
      {state !== 'revoked' && (
        <Button kind="text" size="small" className="-mr-3 ml-auto" onClick={onChange}>
          {t('change')}
        </Button>
      )}
      {tried && (
        <StateWord shape="attention" className="w-full whitespace-normal">
          {t('wrongPins', { count: tried.wrong, time: formats.shortDayTime(tried.lastAt) })}
        </StateWord>
      )}
    </li>
  );
}

function LifeDialog({
  caseId,
  link,
  zone,
  changeCase,
  onClose,
}: {
  caseId: string;
  link: ShareLink;
  zone: string;
  changeCase: ChangeCase;
  onClose: () => void;
}) {
  const t = useTranslations('office.link');
  const action = useTranslations('common.action');
  const { change, busy, problem } = useCaseChange(caseId, changeCase);
  const [noEnd, setNoEnd] = useState(link.expiresAt === null);
  const [day, setDay] = useState(link.expiresAt ? wallTime(link.expiresAt, zone).day : '');
  const send = async (revoke: boolean) => {
    // To the end of that day, by the shop's clock.
    const expiresAt = revoke ? link.expiresAt : noEnd || day === '' ? null : instantAt(day, 1440, zone);
    if (await change('link.change', { id: link.id, expiresAt, revoke })) onClose();
  };
  return (
    <SaveDialog
      onClose={onClose}
      title={t('change')}
      width="small"
      save={action('save')}
      busy={busy}
      problem={problem}
      onSave={() => void send(false)}
      aside={
        <Button kind="danger" busy={busy} onClick={() => void send(true)} className="mr-auto">
          {t('revoke')}
        </Button>
      }
    >
      <TextField
        label={t('until')}
        type="date"
        value={day}
        disabled={noEnd}
        onChange={(event) => setDay(event.target.value)}
      />
      <CheckBox checked={noEnd} onChange={(event) => setNoEnd(event.target.checked)}>
        {t('noEnd')}
      </CheckBox>
      <p className="mt-2 text-13 text-muted">{t('revokeHelp')}</p>
    </SaveDialog>
  );
}
