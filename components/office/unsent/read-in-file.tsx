'use client';

import { FileUp } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useTranslations } from '@/lib/i18n/use-translations';

const PROBLEMS: Record<number, 'notOurs' | 'damaged' | 'otherShop' | 'tooLarge'> = {
  400: 'damaged',
  413: 'tooLarge',
  415: 'notOurs',
  422: 'otherShop',
};

/** Reads in the file that a tablet has exported; it is shown before anything of it counts. */
export function ReadInFile() {
  const t = useTranslations('office.unsent');
  const failure = useTranslations('errors.general');
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'idle' | 'busy' | 'network' | (typeof PROBLEMS)[number]>('idle');
  const send = async (file: File) => {
    setState('busy');
    const response = await fetch('/api/handovers', {
      method: 'POST',
      headers: { 'x-kiriwake-sync': '1', 'content-type': 'application/octet-stream' },
      body: file,
    }).catch(() => null);
    if (response?.ok) router.refresh();
    setState(response?.ok ? 'idle' : (PROBLEMS[response?.status ?? 0] ?? 'network'));
  };
  return (
    <div className="mt-4">
      <input
        ref={input}
        type="file"
        accept=".kiriwake"
        aria-label={t('file')}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be chosen again.
          event.target.value = '';
          if (file) void send(file);
        }}
      />
      <Button kind="primary" size="small" busy={state === 'busy'} onClick={() => input.current?.click()}>
        <FileUp aria-hidden="true" className="size-4" />
        {t('readIn')}
      </Button>
      {state !== 'idle' && state !== 'busy' && (
        <Notice tone="faulty" urgent className="mt-3">
          {state === 'network' ? failure('network') : t(`problem.${state}`)}
        </Notice>
      )}
    </div>
  );
}
