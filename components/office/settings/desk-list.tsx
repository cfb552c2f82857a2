'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import { TimeText } from '@/components/ui/time-text';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { ArgsOf } from '@/lib/mutation/registry';
import type { RememberedDesk, User } from '@/lib/shop/state';
import { SaveDialog } from '../save-dialog';
import { type SaveAnswer, useSaving } from '../use-saving';

export type ForgetDesk = (id: string, args: ArgsOf<'desk.forget'>) => Promise<SaveAnswer>;

/** What the shop's people learnt of companies' desks, the newest first; each can be taken away. */
export function DeskList({
  desks,
  users,
  forgetDesk,
}: {
  desks: readonly RememberedDesk[];
  users: readonly User[];
  forgetDesk: ForgetDesk;
}) {
  const t = useTranslations('settings.desks');
  const words = useTranslations('words.attemptChannel');
  const [leaving, setLeaving] = useState<RememberedDesk | null>(null);
  const nameOf = (id: string) => users.find((user) => user.id === id)?.name;
  return (
    <>
      <h1 className="mb-1 text-22">{t('title')}</h1>
      <p className="mb-3 text-13 text-muted">{t('about')}</p>
      {desks.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Table className="text-13">
          <thead>
            <tr>
              <HeadCell>{t('company')}</HeadCell>
              <HeadCell>{t('learnt')}</HeadCell>
              <HeadCell className="max-md:hidden">{t('by')}</HeadCell>
              <HeadCell>
                <span className="sr-only">{t('forget')}</span>
              </HeadCell>
            </tr>
          </thead>
          <tbody>
            {desks.map((desk) => (
              <Row key={desk.id}>
                <Cell>
                  <b>{desk.company}</b>
                  <span className="block whitespace-nowrap text-muted">
                    {desk.number ?? words(desk.channel)}
                  </span>
                </Cell>
                <Cell>
                  <Learnt desk={desk} />
                </Cell>
                <Cell className="max-md:hidden">
                  {nameOf(desk.learntById)}
                  <TimeText at={desk.learntAt} as="date" className="block text-muted" />
                </Cell>
                <Cell className="text-right">
                  <Button kind="text" size="small" onClick={() => setLeaving(desk)}>
                    {t('forget')}
                  </Button>
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      {leaving && <ForgetDialog desk={leaving} forgetDesk={forgetDesk} onClose={() => setLeaving(null)} />}
    </>
  );
}

function Learnt({ desk: { hours, menu, asks, waitMinutes } }: { desk: RememberedDesk }) {
  const t = useTranslations('settings.desks');
  return (
    <ul>
      {waitMinutes !== null && <li>{t('waited', { minutes: waitMinutes })}</li>}
      {menu !== null && <li>{t('menu', { way: menu })}</li>}
      {asks !== null && <li>{t('asks', { what: asks })}</li>}
      {hours !== null && <li>{t('hours', { hours })}</li>}
    </ul>
  );
}

function ForgetDialog({
  desk,
  forgetDesk,
  onClose,
}: {
  desk: RememberedDesk;
  forgetDesk: ForgetDesk;
  onClose: () => void;
}) {
  const t = useTranslations('settings.desks');
  const { save, busy, problem } = useSaving();
  const forget = async () => {
    if (await save((id) => forgetDesk(id, { id: desk.id }))) onClose();
  };
  return (
    <SaveDialog
      danger
      width="small"
      title={t('forgetTitle', { company: desk.company })}
      save={t('forget')}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onSave={() => void forget()}
    >
      <p>{t('forgetHint')}</p>
    </SaveDialog>
  );
}
