'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';

/** A device of somebody's; `seenAt` is an ISO instant. */
export type Device = {
  id: string;
  userId: string;
  label: string;
  seenAt: string;
  signedIn: boolean;
  protection: 'on' | 'off' | 'reset';
};

type Ask = { id: string; what: 'shutOut' | 'newCode' };

/** Somebody's devices, each of which can be shut out; the one that is being used can't. */
export function DevicesDialog({
  name,
  devices,
  thisDeviceId,
  shutOut,
  allowNewCode,
  onClose,
}: {
  name: string;
  devices: readonly Device[];
  thisDeviceId: string;
  shutOut: (deviceId: string) => Promise<boolean>;
  /** For a protected one whose code was forgotten. */
  allowNewCode: (deviceId: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const t = useTranslations('settings.users.devices');
  const action = useTranslations('common.action');
  const failure = useTranslations('errors.general');
  const formats = useFormats();
  const [asked, setAsked] = useState<Ask | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Ask['what'] | 'failed' | null>(null);
  const send = async ({ id, what }: Ask) => {
    if (busy) return;
    setBusy(true);
    setSaid(null);
    const work = { shutOut, newCode: allowNewCode }[what];
    const done = await work(id).catch(() => false);
    setSaid(done ? what : 'failed');
    setBusy(false);
    if (done) setAsked(null);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title', { name })}
      actions={<Button onClick={onClose}>{action('close')}</Button>}
    >
      <p role="status" className="text-13 font-bold text-ok">
        {said === 'shutOut' && t('done')}
        {said === 'newCode' && t('newCodeDone')}
      </p>
      {said === 'failed' && (
        <Notice tone="faulty" urgent className="mb-3">
          {failure('network')}
        </Notice>
      )}
      {devices.length === 0 && <EmptyState title={t('none')} />}
      <ul>
        {devices.map((device) => (
          <li key={device.id} className="border-b border-line py-2 last:border-0">
            <div className="flex flex-wrap items-center gap-x-4">
              <div className="min-w-0 flex-1">
                <b>{device.label}</b>
                <span className="block text-13 text-muted">
                  {t(device.signedIn ? 'signedIn' : 'signedOut', { time: formats.dateTime(device.seenAt) })}
                </span>
                {device.protection !== 'off' && (
                  <span className="block text-13 text-muted">{t(`protection.${device.protection}`)}</span>
                )}
              </div>
              {asked?.id !== device.id && (
                <span className="flex flex-wrap items-center">
                  {device.protection === 'on' && (
                    <Button
                      kind="text"
                      size="small"
                      onClick={() => setAsked({ id: device.id, what: 'newCode' })}
                    >
                      {t('newCode')}
                    </Button>
                  )}
                  {device.id === thisDeviceId ? (
                    <span className="text-13 text-muted">{t('this')}</span>
                  ) : (
                    <Button
                      kind="text"
                      size="small"
                      onClick={() => setAsked({ id: device.id, what: 'shutOut' })}
                    >
                      {t('shutOut')}
                    </Button>
                  )}
                </span>
              )}
            </div>
            {asked?.id === device.id && (
              <div className="mt-1 flex flex-wrap items-center justify-end gap-2 rounded-card bg-attention-tint px-4 py-3">
                <p className="flex-1 basis-60 text-13">
                  {t(asked.what === 'shutOut' ? 'warning' : 'newCodeWarning')}
                </p>
                <Button size="small" onClick={() => setAsked(null)}>
                  {action('cancel')}
                </Button>
                <Button
                  kind={asked.what === 'shutOut' ? 'danger' : 'primary'}
                  size="small"
                  busy={busy}
                  onClick={() => void send(asked)}
                >
                  {t(asked.what === 'shutOut' ? 'confirm' : 'newCode')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
