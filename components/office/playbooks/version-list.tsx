'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';
import { bookAddress } from './book-address';
import { VersionWord } from './version-word';

export type ListedVersion = {
  version: number;
  shipped: number;
  own: number;
  origin: 'shipped' | 'learned' | 'edited';
  /** An ISO instant. */
  madeAt: string;
  by: string | null;
  cases: number;
  note: string | null;
  used: boolean;
  /** Whether new cases can begin with it: not where a newer one came with the product. */
  usable: boolean;
  /** What it was made from; null for a shipped one. */
  basedOn: number | null;
};

/** A playbook's versions, the newest first; any of them can be used for new cases, so that nothing is lost. */
export function VersionList({
  id,
  versions,
  choose,
}: {
  id: string;
  versions: readonly ListedVersion[];
  choose: (id: string, version: number) => Promise<boolean>;
}) {
  const t = useTranslations('playbooks');
  const failure = useTranslations('errors.general');
  const formats = useFormats();
  const [busy, setBusy] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const ask = async (version: number) => {
    if (busy !== null) return;
    setBusy(version);
    setFailed(!(await choose(id, version).catch(() => false)));
    setBusy(null);
  };
  return (
    <>
      {failed && (
        <Notice tone="faulty" urgent className="mb-3">
          {failure('network')}
        </Notice>
      )}
      <Table className="text-13">
        <thead>
          <tr>
            <HeadCell>{t('versionLabel')}</HeadCell>
            <HeadCell>{t('originLabel')}</HeadCell>
            <HeadCell className="max-md:hidden">{t('madeAt')}</HeadCell>
            <HeadCell className="text-right! max-md:hidden">{t('counted')}</HeadCell>
            <HeadCell>
              <span className="sr-only">{t('act')}</span>
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {versions.map((one) => (
            <Row key={one.version} current={one.used}>
              <Cell>
                <Link
                  href={bookAddress({ id, version: one.used ? undefined : one.version })}
                  prefetch={false}
                  className="font-bold text-accent hover:underline"
                >
                  <VersionWord shipped={one.shipped} own={one.own} />
                </Link>
              </Cell>
              <Cell>
                {t(`origin.${one.origin}`)}
                {one.note && <span className="block text-muted">{t('quote', { words: one.note })}</span>}
              </Cell>
              <Cell className="max-md:hidden">
                {formats.dateTime(one.madeAt)}
                {one.by && <span className="ml-2 text-muted">{one.by}</span>}
              </Cell>
              <Cell className="text-right max-md:hidden">
                {one.cases > 0 && t('numbers.cases', { count: one.cases })}
              </Cell>
              <Cell className="text-right whitespace-nowrap">
                {one.basedOn !== null && (
                  <Link
                    href={`/playbooks/${id}/versions?before=${one.basedOn}&after=${one.version}`}
                    prefetch={false}
                    className="mr-3 text-accent hover:underline"
                  >
                    {t('compare')}
                  </Link>
                )}
                {one.used ? (
                  <b>{t('version.used')}</b>
                ) : !one.usable ? (
                  <span className="text-muted">{t('version.passed')}</span>
                ) : (
                  <Button size="small" busy={busy === one.version} onClick={() => void ask(one.version)}>
                    {t('use')}
                  </Button>
                )}
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </>
  );
}
