'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';

type Line = {
  kind: string;
  aggregateId: string;
  number: string | null;
  headline: string | null;
  userId: string;
  from: string | null;
  to: string | null;
  mutations: { name: string; count: number }[];
  photos: number;
};

/** Sealed work that waits for the office; instants are ISO. */
export type Handover = {
  id: string;
  origin: 'file' | 'revoked';
  at: string;
  byId: string | null;
  deviceLabel: string | null;
  lines: Line[];
  otherKey: number;
  damaged: number;
};

export type Taken = { applied: number; already: number; refused: number; photos: number; left: number };

/** What is in it, by case and person, and what can be done with it: take it, or give it up. */
export function HandoverCard({
  handover,
  names,
  take,
  discard,
  onDone,
}: {
  handover: Handover;
  /** Of the shop's people, by id. */
  names: Readonly<Record<string, string>>;
  take: (id: string) => Promise<Taken | null>;
  discard: (id: string) => Promise<boolean>;
  /** What became of it; it may be gone then. */
  onDone: (done: Taken | 'given-up') => void;
}) {
  const t = useTranslations('office.unsent');
  const action = useTranslations('common.action');
  const failure = useTranslations('errors.general');
  const { dateTime } = useFormats();
  const [state, setState] = useState<'idle' | 'busy' | 'asked' | 'failed'>('idle');
  const { id, origin, at, byId, deviceLabel, lines, otherKey, damaged } = handover;
  const run = async (work: () => Promise<Taken | boolean | null>) => {
    setState('busy');
    const done = await work().catch(() => null);
    setState(done ? 'idle' : 'failed');
    if (done) onDone(done === true ? 'given-up' : done);
  };
  return (
    <section className="mt-6 rounded-card border border-line-strong bg-surface px-5 py-4">
      <h2 className="text-17">{t(`heading.${origin}`, { device: deviceLabel ?? t('unknownDevice') })}</h2>
      <p className="text-13 text-muted">
        {t('came', { time: dateTime(at) })}
        {byId && ` ${t('readInBy', { name: names[byId] ?? '?' })}`}
      </p>
      <Table className="mt-3 text-13">
        <thead>
          <tr>
            <HeadCell>{t('about.case')}</HeadCell>
            <HeadCell>{t('about.person')}</HeadCell>
            <HeadCell>{t('about.what')}</HeadCell>
            <HeadCell>{t('about.when')}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LineRow key={`${line.userId} ${line.kind} ${line.aggregateId}`} line={line} names={names} />
          ))}
        </tbody>
      </Table>
      {otherKey + damaged > 0 && (
        <Notice tone="attention" className="mt-3">
          {otherKey > 0 && t('otherKey', { count: otherKey })}{' '}
          {damaged > 0 && t('damaged', { count: damaged })}
        </Notice>
      )}
      {state === 'failed' && (
        <Notice tone="faulty" urgent className="mt-3">
          {failure('network')}
        </Notice>
      )}
      <div className="mt-4 flex flex-wrap items-center justify-end gap-3">
        {state === 'asked' ? (
          <>
            <p className="flex-1 text-13">{t('giveUpWarning')}</p>
            <Button size="small" onClick={() => setState('idle')}>
              {action('cancel')}
            </Button>
            <Button kind="danger" size="small" onClick={() => void run(() => discard(id))}>
              {t('giveUpConfirm')}
            </Button>
          </>
        ) : (
          <>
            <p className="flex-1 text-13 text-muted">{t('checkMaker')}</p>
            <Button kind="text" size="small" onClick={() => setState('asked')}>
              {t('giveUp')}
            </Button>
            <Button
              kind="primary"
              size="small"
              busy={state === 'busy'}
              disabled={lines.length === 0}
              onClick={() => void run(() => take(id))}
            >
              {t('take')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

function LineRow({ line, names }: { line: Line; names: Readonly<Record<string, string>> }) {
  const t = useTranslations('office.unsent');
  const words = useTranslations('words.mutation');
  const { dateTime } = useFormats();
  const { kind, aggregateId, number, headline, userId, from, to, mutations, photos } = line;
  // A mutation's name is the path of its words; an unknown one stands for itself.
  const nameOf = (name: string) => (words.has(name as never) ? words(name as never) : name);
  return (
    <Row>
      <Cell>
        {kind === 'case' && number ? (
          <Link href={`/cases/${aggregateId}`} prefetch={false} className="font-bold text-accent underline">
            {number}
          </Link>
        ) : (
          <b>{t(kind === 'case' ? 'newCase' : kind === 'customer' ? 'customer' : 'other')}</b>
        )}
        <span className="block">{headline}</span>
      </Cell>
      <Cell>{names[userId] ?? t('unknownPerson')}</Cell>
      <Cell>
        {mutations.map(({ name, count }) => (
          <span key={name} className="block">
            {nameOf(name)}
            {count > 1 && ` ×${count}`}
          </span>
        ))}
        {photos > 0 && <span className="block">{t('photos', { count: photos })}</span>}
      </Cell>
      <Cell>
        {from && dateTime(from)}
        {to && to !== from && <span className="block">{t('until', { time: dateTime(to) })}</span>}
      </Cell>
    </Row>
  );
}
