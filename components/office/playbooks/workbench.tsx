'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Segmented } from '@/components/ui/segmented';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { TriedPage } from '@/lib/diagnosis/try-on-stories';
import type { Locale } from '@/lib/i18n/locales';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { LineFinding } from '@/lib/playbook-text/read-text';
import { DraftNotice } from '../draft-notice';
import { useKeptDraft } from '../use-kept-draft';
import type { CheckedText } from './checked-text';
import { DifferenceList } from './difference-list';
import { FindingList } from './finding-list';
import { BookForm } from './form/book-form';
import { type Published, PublishDialog } from './publish-dialog';
import { SimulatedVisit } from './simulated-visit';
import { TriedCases } from './tried-cases';
import { useChecked } from './use-checked';
import { type Tried, useTried } from './use-tried';
import { YamlField } from './yaml-field';

type Wanted = { line: number; path: Path };

/** A playbook's text, as a form or as YAML, beside what it makes of a visit and what differs; published as the shop's own version. */
export function Workbench({
  before,
  text,
  language,
  check,
  publish,
  tryText,
}: {
  /** The version that is edited, and its text. */
  before: Playbook;
  text: string;
  language: Locale;
  check: (id: string, basedOn: number, text: string) => Promise<CheckedText | null>;
  publish: (id: string, basedOn: number, text: string, note: string | null) => Promise<Published | null>;
  tryText: (
    id: string,
    basedOn: number,
    text: string,
    after: string | null,
  ) => Promise<TriedPage | 'no-playbook' | null>;
}) {
  const t = useTranslations('playbooks.edit');
  const failure = useTranslations('errors.general');
  const router = useRouter();
  const { id, version } = before;
  const { fields, set, restored, settle, discard } = useKeptDraft(`playbook ${id} ${version}`, { text });
  const look = useCallback((given: string) => check(id, version, given), [check, id, version]);
  const { checked, current, failed } = useChecked(fields.text, look);
  const [view, setView] = useState<'form' | 'yaml'>('form');
  // Each an object of its own, so that the same place can be wanted again.
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const showLine = useCallback(() => setView('yaml'), []);
  const setText = useCallback((given: string) => set({ text: given }), [set]);
  const goTo = ({ line, ...one }: LineFinding) => {
    if (one.kind !== 'finding') setView('yaml');
    setWanted({ line, path: one.kind === 'finding' ? one.finding.path : [] });
  };
  const [side, setSide] = useState<'try' | 'differences' | 'cases'>('try');
  const { tried, start, stop } = useTried((given, after) => tryText(id, version, given, after));
  const toldOf = (one: Tried | null): string => {
    if (!one || one.seen === 0) return t('tried.not');
    if (one.text !== fields.text) return t('tried.old');
    return t('tried.some', { told: one.cases.told, worse: one.cases.worse.length });
  };
  const [publishing, setPublishing] = useState(false);
  const findings = useMemo(() => checked?.findings ?? [], [checked]);
  const marked = useMemo(() => new Set(findings.map(({ line }) => line)), [findings]);
  // What was last a playbook is what is tried, while the text is none.
  const [whole, setWhole] = useState(before);
  if (checked?.playbook && checked.playbook !== whole) setWhole(checked.playbook);
  const differences = useMemo(() => checked?.differences ?? [], [checked]);
  const ready = current && differences.length > 0 && !findings.some(({ grave }) => grave);
  return (
    <div className="grid min-h-0 gap-x-6 gap-y-4 px-4 py-4 lg:grid-cols-[minmax(0,1fr)_26rem] lg:px-6">
      <div className="flex min-h-0 flex-col gap-2 lg:h-[calc(100dvh-9.5rem)]">
        {restored && <DraftNotice onDiscard={discard} />}
        <Segmented
          label={t('view')}
          fit
          clearable={false}
          value={view}
          onChange={(value) => {
            setWanted(null);
            setView(value ?? 'form');
          }}
          segments={[
            { value: 'form', label: t('asForm') },
            { value: 'yaml', label: t('asYaml') },
          ]}
        />
        {view === 'form' ? (
          <BookForm
            text={fields.text}
            onText={setText}
            whole={whole}
            findings={findings}
            differences={differences}
            target={wanted}
            onNoField={showLine}
            language={language}
          />
        ) : (
          <YamlField value={fields.text} onChange={setText} marked={marked} wanted={wanted} />
        )}
        {failed ? (
          <Notice tone="faulty" urgent>
            {failure('network')}
          </Notice>
        ) : (
          checked && <FindingList findings={findings} goTo={goTo} />
        )}
        <div className="flex flex-none flex-wrap items-center justify-end gap-3">
          <p className="mr-auto text-13 text-muted">
            {current ? t('changes', { count: differences.length }) : t('looking')}
          </p>
          <Button kind="primary" disabled={!ready} onClick={() => setPublishing(true)}>
            {t('publish')}
          </Button>
        </div>
      </div>
      <div className="min-w-0 lg:h-[calc(100dvh-9.5rem)] lg:overflow-auto">
        <Segmented
          label={t('side')}
          className="mb-4"
          clearable={false}
          value={side}
          onChange={(value) => setSide(value ?? 'try')}
          segments={[
            { value: 'try', label: t('try') },
            { value: 'differences', label: t('differences') },
            { value: 'cases', label: t('cases') },
          ]}
        />
        {side === 'try' && <SimulatedVisit playbook={whole} before={before} language={language} />}
        {side === 'cases' && (
          <TriedCases
            tried={tried}
            text={fields.text}
            ready={current && checked?.playbook != null}
            onStart={() => void start(fields.text)}
            onStop={stop}
            playbook={before}
            language={language}
          />
        )}
        {side === 'differences' && (
          <DifferenceList differences={differences} before={before} after={whole} language={language} />
        )}
      </div>
      {publishing && (
        <PublishDialog
          count={differences.length}
          tried={toldOf(tried)}
          publish={(note) => publish(id, version, fields.text, note)}
          onClose={() => setPublishing(false)}
          onPublished={(made) => {
            settle({ text });
            router.push(`/playbooks/${id}/versions?before=${version}&after=${made}`);
          }}
        />
      )}
    </div>
  );
}
