'use client';

import { ChevronLeft, ChevronRight, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { useTranslations } from '@/lib/i18n/use-translations';
import { newPart } from '@/lib/playbook-text/new-part';
import { listAt, wordsAt } from '@/lib/playbook-text/value-at';
import { useBook } from './book-context';
import { NameDialog } from './name-dialog';
import { type Kind, KINDS, type Part } from './part-texts';

/** Chooses the part that the form shows; what was changed or has a finding says so in the list. */
export function PartPicker({
  part,
  onChange,
  changed,
  marked,
}: {
  part: Part;
  onChange: (part: Part) => void;
  /** `list id` of what differs from the version that is edited. */
  changed: ReadonlySet<string>;
  /** `list place` of what a finding is about. */
  marked: ReadonlySet<string>;
}) {
  const t = useTranslations('playbooks.form');
  const { root, language, set } = useBook();
  const [adding, setAdding] = useState(false);
  const { kind, index } = part;
  const parts = kind === 'book' ? [] : listAt(root, [kind]);
  const labelOf = (at: number): string => {
    const own = [kind, at];
    const id = wordsAt(root, [...own, 'id']);
    const title = wordsAt(root, [...own, 'title', language]) || id;
    const layer = kind === 'checks' ? layerTitle(root, wordsAt(root, [...own, 'layer']), language) : '';
    const marks = [
      changed.has(`${kind} ${id}`) ? t('changed') : '',
      marked.has(`${kind} ${at}`) ? t('found') : '',
    ].filter(Boolean);
    return [layer && t('inLayer', { layer, title }), !layer && title, ...marks].filter(Boolean).join(' — ');
  };
  return (
    <div className="flex flex-wrap items-end gap-2 text-15">
      <Select
        label={t('kind')}
        className="w-36"
        value={kind}
        onChange={(event) => {
          const chosen = KINDS.find((one) => one === event.target.value);
          if (chosen) onChange({ kind: chosen, index: 0 });
        }}
        options={KINDS.map((one: Kind) => ({ value: one, label: t(`kinds.${one}`) }))}
      />
      {kind !== 'book' && (
        <>
          <Select
            label={t('part')}
            className="min-w-52 flex-1"
            value={String(index)}
            onChange={(event) => onChange({ kind, index: Number(event.target.value) })}
            options={parts.map((_, at) => ({ value: String(at), label: labelOf(at) }))}
          />
          <Button
            size="square"
            aria-label={t('previous')}
            disabled={index === 0}
            onClick={() => onChange({ kind, index: index - 1 })}
          >
            <ChevronLeft aria-hidden="true" className="size-[1.2em]" />
          </Button>
          <Button
            size="square"
            aria-label={t('next')}
            disabled={index >= parts.length - 1}
            onClick={() => onChange({ kind, index: index + 1 })}
          >
            <ChevronRight aria-hidden="true" className="size-[1.2em]" />
          </Button>
          <Button onClick={() => setAdding(true)}>
            <Plus aria-hidden="true" className="size-[1.1em]" />
            {t(`addOne.${kind}`)}
          </Button>
          {adding && (
            <NameDialog
              title={t(`addOne.${kind}`)}
              siblings={parts}
              onClose={() => setAdding(false)}
              onAdd={(id, title) => {
                setAdding(false);
                set([kind], [...parts, newPart(kind, id, title, root)]);
                onChange({ kind, index: parts.length });
              }}
            />
          )}
        </>
      )}
    </div>
  );
}

function layerTitle(root: unknown, layerId: string, language: 'ja' | 'en'): string {
  const at = listAt(root, ['layers']).findIndex(
    (_, index) => wordsAt(root, ['layers', index, 'id']) === layerId,
  );
  return wordsAt(root, ['layers', at, 'title', language]);
}
