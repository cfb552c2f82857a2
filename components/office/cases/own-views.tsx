'use client';

import { Plus, X } from 'lucide-react';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';

type OwnView = { name: string; search: string };

const KEY = 'kiriwake-own-views';

const isView = (value: unknown): value is OwnView =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'search' in value &&
  typeof value.search === 'string';

function readViews(): OwnView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isView) : [];
  } catch {
    return [];
  }
}

/** Views that somebody keeps in this browser: a name for an address. */
export function OwnViews() {
  const t = useTranslations('office.view');
  const action = useTranslations('common.action');
  const params = useSearchParams();
  const [views, setViews] = useState<OwnView[]>([]);
  const [name, setName] = useState<string | null>(null);
  useEffect(() => setViews(readViews()), []);

  const here = new URLSearchParams(
    [...params].filter(([key]) => key !== 'before' && key !== 'after'),
  ).toString();
  const keep = (next: OwnView[]) => {
    setViews(next);
    localStorage.setItem(KEY, JSON.stringify(next));
  };
  const save = () => {
    if (!name?.trim()) return;
    keep([...views.filter((view) => view.search !== here), { name: name.trim(), search: here }]);
    setName(null);
  };
  return (
    <>
      {views.length > 0 && (
        <h2 className="mt-5 pr-4 pb-1.5 pl-6 text-13 font-normal text-muted max-lg:sr-only">{t('own')}</h2>
      )}
      {views.map((view) => (
        <div
          key={view.search}
          className={`flex items-center ${view.search === here ? 'bg-surface font-bold inset-shadow-[3px_0_0_var(--accent)]' : 'hover:bg-surface'}`}
        >
          <Link
            href={`/cases?${view.search}`}
            prefetch={false}
            className="flex min-h-9 min-w-0 flex-1 items-center pl-4 text-15 whitespace-nowrap lg:pl-6 pointer-coarse:min-h-11"
          >
            <span className="overflow-hidden text-ellipsis">{view.name}</span>
          </Link>
          <button
            type="button"
            aria-label={t('forget', { name: view.name })}
            onClick={() => keep(views.filter((other) => other.search !== view.search))}
            className="grid size-hit place-items-center text-muted hover:text-faulty"
          >
            <X aria-hidden="true" className="size-4" />
          </button>
        </div>
      ))}
      {here !== '' && !views.some((view) => view.search === here) && (
        <Button kind="text" size="small" className="lg:ml-3" onClick={() => setName('')}>
          <Plus aria-hidden="true" className="size-4" />
          {t('keep')}
        </Button>
      )}
      <Dialog
        open={name !== null}
        onClose={() => setName(null)}
        title={t('keep')}
        width="small"
        actions={
          <>
            <Button onClick={() => setName(null)}>{action('cancel')}</Button>
            <Button kind="primary" onClick={save}>
              {action('save')}
            </Button>
          </>
        }
      >
        <TextField
          data-first-focus
          label={t('name')}
          value={name ?? ''}
          maxLength={40}
          onChange={(event) => setName(event.target.value)}
          onEnter={save}
        />
      </Dialog>
    </>
  );
}
