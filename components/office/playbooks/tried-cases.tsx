'use client';

import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SectionHead } from '@/components/ui/section-head';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { Trial } from '@/lib/diagnosis/try-on-stories';
import type { Locale } from '@/lib/i18n/locales';
import { useTranslations } from '@/lib/i18n/use-translations';
import { MOST_CASES, type Tried } from './use-tried';
import { TrialTable } from './trial-table';
import { WorseList } from './worse-list';

/** A text run against closed cases and the playbook's own stories, before and after; it tells and never blocks. */
export function TriedCases({
  tried,
  text,
  ready,
  onStart,
  onStop,
  playbook,
  language,
}: {
  tried: Tried | null;
  /** As it stands now. */
  text: string;
  /** Whether it is a playbook now. */
  ready: boolean;
  onStart: () => void;
  onStop: () => void;
  /** For the words of causes. */
  playbook: Playbook;
  language: Locale;
}) {
  const t = useTranslations('playbooks.tried');
  const failure = useTranslations('errors.general');
  const running = tried?.state === 'running';
  const titleOf = (causeId: string) =>
    playbook.causes.find(({ id }) => id === causeId)?.title[language] ?? causeId;
  const seen = tried ? Math.min(tried.seen, MOST_CASES) : 0;
  return (
    <section aria-label={t('title')} className="grid gap-4 text-13">
      <p className="leading-relaxed text-muted">{t('lead', { most: MOST_CASES })}</p>
      <div className="flex flex-wrap items-center gap-3">
        {running ? (
          <Button size="small" onClick={onStop}>
            {t('stop')}
          </Button>
        ) : (
          <Button kind="line" size="small" disabled={!ready} onClick={onStart}>
            {tried ? t('again') : t('start')}
          </Button>
        )}
        <p role="status">
          {tried && running && t('running', { seen, total: Math.min(tried.total, MOST_CASES) })}
          {tried && tried.state === 'stopped' && t('stopped', { seen })}
          {tried && tried.state === 'done' && t('done', { seen })}
        </p>
      </div>
      {tried?.state === 'failed' && (
        <Notice tone="faulty" urgent>
          {failure('network')}
        </Notice>
      )}
      {tried?.state === 'no-playbook' && <Notice tone="attention">{t('noPlaybook')}</Notice>}
      {tried && tried.text !== text && <Notice tone="attention">{t('old')}</Notice>}
      {tried && (
        <>
          <Group title={t('cases')} none={t('noCases')} trial={tried.cases}>
            <WorseList
              trial={tried.cases}
              nameOf={({ id, number, headline, causeId }) => (
                <>
                  <Link href={`/cases/${id}`} prefetch={false} className="text-accent hover:underline">
                    {[number, headline].filter(Boolean).join(' ')}
                  </Link>
                  <span className="block text-muted">{titleOf(causeId)}</span>
                </>
              )}
            />
          </Group>
          {tried.stories && tried.stories.told > 0 && (
            <Group title={t('stories')} none="" trial={tried.stories}>
              <WorseList
                trial={tried.stories}
                nameOf={({ id, words, causeId }) => (
                  <>
                    <span lang="en">{words}</span>
                    <span className="block text-muted">
                      {titleOf(causeId)} <code>{id}</code>
                    </span>
                  </>
                )}
              />
            </Group>
          )}
        </>
      )}
    </section>
  );
}

function Group<Story>({
  title,
  none,
  trial,
  children,
}: {
  title: string;
  none: string;
  trial: Trial<Story>;
  children: React.ReactNode;
}) {
  return (
    <section aria-label={title}>
      <SectionHead title={title} count={trial.told} />
      {trial.told === 0 ? (
        <p className="py-2 text-muted">{none}</p>
      ) : (
        <TrialTable trial={trial} label={title} />
      )}
      {children}
    </section>
  );
}
