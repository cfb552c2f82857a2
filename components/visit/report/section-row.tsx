'use client';

import { Check, Pencil } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Section } from '@/lib/report/draft-sections';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import { DraftArea } from '../resolution/draft-input';

/** One section of the report: as drafted or as the technician wrote it, two lines until it is opened. */
export function SectionRow({ section, lines }: { section: Section; lines: string[] }) {
  const t = useTranslations('visit.reportStep');
  const change = useChange();
  const { state } = useVisit();
  const [open, setOpen] = useState(false);
  const own = state.root.reportDraft;
  const name = t(`section.${section}`);
  const written = own[section] !== undefined;

  const write = (words: string | null) => change('report.draft', { sections: { [section]: words } });
  const redraft = async () => {
    setOpen(false);
    const undo = { name: 'report.draft', args: { sections: { [section]: own[section] ?? null } } } as const;
    await change('report.draft', { sections: { [section]: null } }, { said: t('redrafted'), undo });
  };
  return (
    <div className="grid grid-cols-[1fr_48px] items-center gap-x-3 border-b border-line py-1 text-16 leading-normal last:border-b-0 sm:min-h-13.5 sm:grid-cols-[108px_1fr_48px]">
      <h2 className="text-15 font-normal text-muted max-sm:col-start-1">
        {name}
        {written && <span className="block text-13 max-sm:ml-2 max-sm:inline">{t('own')}</span>}
      </h2>
      {open ? (
        <div className="max-sm:col-span-2 max-sm:row-start-2">
          <DraftArea
            draft={`report ${section}`}
            label={t('edit', { section: name })}
            quiet
            hint={t('sectionHint')}
            rows={3}
            value={lines.join('\n')}
            onCommit={write}
          />
          {written && (
            <Button kind="text" size="small" className="-ml-3" onClick={() => void redraft()}>
              {t('redraft')}
            </Button>
          )}
        </div>
      ) : (
        <p
          className={`line-clamp-2 whitespace-pre-line max-sm:col-span-2 max-sm:row-start-2 ${lines.length === 0 ? 'text-muted' : ''}`}
        >
          {lines.length === 0 ? t('empty') : lines.join('\n')}
        </p>
      )}
      <Button
        kind="text"
        size="square"
        className="max-sm:col-start-2 max-sm:row-start-1"
        aria-expanded={open}
        aria-label={t('edit', { section: name })}
        onClick={() => setOpen(!open)}
      >
        {open ? (
          <Check aria-hidden="true" className="size-5" />
        ) : (
          <Pencil aria-hidden="true" className="size-4.5" />
        )}
      </Button>
    </div>
  );
}
