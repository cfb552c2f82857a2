'use client';

import { Download } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { TabletDatabase } from '@/lib/tablet/database';
import type { Me } from '@/lib/tablet/me';

// Fetched when the button is seen: once it is needed, there may be no server to fetch it from.
const toFile = () => import('@/lib/tablet/protection/export-file');

/** Writes everything unsent into one file that only the office can read in; works locked as well. */
export function ExportUnsent({ db, me, size }: { db: TabletDatabase; me: Me; size?: 'small' }) {
  const t = useTranslations('tablet.lock');
  const [state, setState] = useState<'idle' | 'busy' | 'nothing' | 'failed'>('idle');
  useEffect(() => void toFile().catch(() => undefined), []);
  const write = async () => {
    setState('busy');
    try {
      const { download, exportFile } = await toFile();
      const file = await exportFile(db, me);
      const at = new Date().toISOString().slice(0, 16).replace(/[-:]/g, '');
      if (file) download(file, `${t('fileName')}-${at}.kiriwake`);
      setState(file ? 'idle' : 'nothing');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button size={size} busy={state === 'busy'} onClick={() => void write()}>
        <Download aria-hidden="true" className="size-5" />
        {t('export')}
      </Button>
      <span role="status" className="text-15 text-muted empty:hidden">
        {state === 'nothing' && t('exportNothing')}
        {state === 'failed' && t('exportFailed')}
      </span>
    </>
  );
}
