'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';

/** A device of somebody's; `seenAt` is an ISO instant. */
export type Device = { id: string; userId: string; label: string; seenAt: string; signedIn: boolean };

/** Somebody's devices, each of which can be shut out; the one that is being used can't. */
export function DevicesDialog({
  name,
  devices,
  thisDeviceId,
  shutOut,
  onClose,
}: {
  name: string;
  devices: readonly Device[];
  thisDeviceId: string;
  shutOut: (deviceId: string) => Promise<boolean>;
  onClose: () => void;
}) {
  const t = useTranslations('settings.users.devices');
  const action = useTranslations('common.action');
  const failure = useTranslations('errors.general');
  const formats = useFormats();
  const [asked, setAsked] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<'done' | 'failed' | null>(null);
  const send = async (id: string) => {
    if (busy) return;
    setBusy(true);
    setSaid(null);
    const done = await shutOut(id).catch(() => false);
    setSaid(done ? 'done' : 'failed');
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
        {said === 'done' && t('done')}
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
              </div>
              {device.id === thisDeviceId ? (
                <span className="text-13 text-muted">{t('this')}</span>
              ) : (
                asked !== device.id && (
                  <Button kind="text" size="small" onClick={() => setAsked(device.id)}>
                    {t('shutOut')}
                  </Button>
                )
              )}
            </div>
            {asked === device.id && (
              <div className="mt-1 flex flex-wrap items-center justify-end gap-2 rounded-card bg-attention-tint px-4 py-3">
                <p className="flex-1 basis-60 text-13">{t('warning')}</p>
                <Button size="small" onClick={() => setAsked(null)}>
                  {action('cancel')}
                </Button>
                <Button kind="danger" size="small" busy={busy} onClick={() => void send(device.id)}>
                  {t('confirm')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
