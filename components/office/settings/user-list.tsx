'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { StateWord } from '@/components/ui/state-word';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import type { User } from '@/lib/shop/state';
import { type SaveUser, UserDialog } from './user-dialog';
import { Dotted } from '../dotted';

/** The people of the shop, their roles, and links by which they set their passwords. */
export function UserList({
  users,
  saveUser,
  passwordLink,
}: {
  users: readonly User[];
  saveUser: SaveUser;
  passwordLink: (userId: string) => Promise<string | null>;
}) {
  const t = useTranslations('settings.users');
  const words = useTranslations('words.role');
  const action = useTranslations('common.action');
  const [edited, setEdited] = useState<User | 'new' | null>(null);
  const [link, setLink] = useState<{ name: string; path: string } | null>(null);
  const [failed, setFailed] = useState(false);
  const act = useTranslations('office.act');
  const showLink = async ({ id, name }: { id: string; name: string }) => {
    setFailed(false);
    const path = await passwordLink(id).catch(() => null);
    if (path) setLink({ name, path });
    else setFailed(true);
  };
  return (
    <>
      <div className="mb-3 flex items-center">
        <h1 className="text-22">{t('title')}</h1>
        <Button kind="primary" size="small" className="ml-auto" onClick={() => setEdited('new')}>
          <Plus aria-hidden="true" className="size-4" />
          {t('add')}
        </Button>
      </div>
      {failed && (
        <Notice tone="faulty" urgent className="mb-3">
          {act('server')}
        </Notice>
      )}
      <Table className="text-13">
        <thead>
          <tr>
            <HeadCell>{t('name')}</HeadCell>
            <HeadCell className="max-md:hidden">{t('email')}</HeadCell>
            <HeadCell>{t('roles')}</HeadCell>
            <HeadCell>
              <span className="sr-only">{t('edit')}</span>
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {users.map((user) => (
            <Row key={user.id}>
              <Cell>
                <b>{user.name}</b>
                <span className="block text-muted">{user.kana}</span>
              </Cell>
              <Cell className="max-md:hidden">{user.email}</Cell>
              <Cell>
                <Dotted parts={user.roles.map((role) => words(role))} />
                {!user.active && (
                  <StateWord shape="refused" className="ml-2">
                    {t('inactive')}
                  </StateWord>
                )}
              </Cell>
              <Cell className="text-right">
                {user.active && (
                  <Button kind="text" size="small" onClick={() => void showLink(user)}>
                    {t('link')}
                  </Button>
                )}
                <Button kind="text" size="small" onClick={() => setEdited(user)}>
                  {action('edit')}
                </Button>
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
      {edited && (
        <UserDialog
          user={edited === 'new' ? null : edited}
          saveUser={saveUser}
          onClose={() => setEdited(null)}
          onSaved={(added) => {
            setEdited(null);
            if (added) void showLink(added);
          }}
        />
      )}
      {link && <PasswordLink link={link} onClose={() => setLink(null)} />}
    </>
  );
}

function PasswordLink({ link, onClose }: { link: { name: string; path: string }; onClose: () => void }) {
  const t = useTranslations('settings.users');
  const action = useTranslations('common.action');
  const [copied, setCopied] = useState(false);
  const address = `${location.origin}${link.path}`;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('linkTitle', { name: link.name })}
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
      <p className="rounded-chip bg-paper px-3 py-2 font-mono break-all select-all">{address}</p>
      <p className="mt-3 text-13 text-muted">{t('linkHelp')}</p>
    </Dialog>
  );
}
