'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { StateWord } from '@/components/ui/state-word';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import type { User } from '@/lib/shop/state';
import { Dotted } from '../dotted';
import { type Device, DevicesDialog } from './devices-dialog';
import { PasswordLinkDialog, type ShownLink } from './password-link-dialog';
import { type SaveUser, UserDialog } from './user-dialog';

/** The people of the shop, their roles, and links by which they set their passwords. */
export function UserList({
  users,
  devices,
  thisDeviceId,
  saveUser,
  passwordLink,
  shutOutDevice,
  allowNewCode,
}: {
  users: readonly User[];
  devices: readonly Device[];
  /** The one that this page is read on. */
  thisDeviceId: string;
  saveUser: SaveUser;
  passwordLink: (userId: string) => Promise<Omit<ShownLink, 'name'> | null>;
  shutOutDevice: (deviceId: string) => Promise<boolean>;
  allowNewCode: (deviceId: string) => Promise<boolean>;
}) {
  const t = useTranslations('settings.users');
  const words = useTranslations('words.role');
  const action = useTranslations('common.action');
  const [edited, setEdited] = useState<User | 'new' | null>(null);
  const [link, setLink] = useState<ShownLink | null>(null);
  const [looked, setLooked] = useState<User | null>(null);
  const [failed, setFailed] = useState(false);
  const act = useTranslations('office.act');
  const showLink = async ({ id, name }: { id: string; name: string }) => {
    setFailed(false);
    const made = await passwordLink(id).catch(() => null);
    if (made) setLink({ name, ...made });
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
            <HeadCell className="max-md:hidden">{t('roles')}</HeadCell>
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
                {!user.active && (
                  <StateWord shape="refused" className="ml-2">
                    {t('inactive')}
                  </StateWord>
                )}
                <span className="block text-muted">{user.kana}</span>
                <span className="block break-all text-muted md:hidden">{user.email}</span>
                <span className="block md:hidden">
                  <Dotted parts={user.roles.map((role) => words(role))} />
                </span>
              </Cell>
              <Cell className="break-all max-md:hidden">{user.email}</Cell>
              <Cell className="max-md:hidden">
                <Dotted parts={user.roles.map((role) => words(role))} />
              </Cell>
              <Cell className="text-right max-md:*:w-full max-md:*:justify-end max-md:*:px-0! md:whitespace-nowrap">
                {user.active && (
                  <Button kind="text" size="small" onClick={() => void showLink(user)}>
                    {t('link')}
                  </Button>
                )}
                <Button kind="text" size="small" onClick={() => setLooked(user)}>
                  {t('devices.open')}
                </Button>
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
      {link && <PasswordLinkDialog link={link} onClose={() => setLink(null)} />}
      {looked && (
        <DevicesDialog
          name={looked.name}
          devices={devices.filter(({ userId }) => userId === looked.id)}
          thisDeviceId={thisDeviceId}
          shutOut={shutOutDevice}
          allowNewCode={allowNewCode}
          onClose={() => setLooked(null)}
        />
      )}
    </>
  );
}
