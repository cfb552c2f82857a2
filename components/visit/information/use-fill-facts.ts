'use client';

import { currentServer } from '@/lib/diagnosis/providers/export-providers';
import type { Provider } from '@/lib/diagnosis/providers/provider';
import { MAIL_PROTOCOLS } from '@/lib/diagnosis/providers/provider-terms';
import { useTranslations } from '@/lib/i18n/use-translations';
import { newId } from '@/lib/tablet/new-id';
import { type Undo, useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import { useText } from '../use-text';
import { factArgs, useFacts } from './use-facts';

/**
 * Takes what the directory knows over into the facts that nobody has answered yet, as guesses; all of it can be taken
 * back at once.
 * @returns undefined where there is nothing left to take over
 */
export function useFillFacts(provider: Provider, domain: string): (() => void) | undefined {
  const t = useTranslations('visit.information.found');
  const text = useText();
  const { state, visit } = useVisit();
  const { listed } = useFacts();
  const change = useChange();
  const servers = MAIL_PROTOCOLS.flatMap((protocol) => {
    const server = currentServer(provider, protocol);
    if (!server) return [];
    const { host, port, security } = server;
    return `${t(protocol)}: ${host.replace('{domain}', domain)} ${port} ${t(`security.${security}`)}`;
  });
  const told: Record<string, string | null> = {
    'mail-host': servers.length > 0 ? servers.join(' / ') : null,
    ...(provider.kinds.includes('provider') && { 'internet-provider': null }),
  };
  const open = listed.filter(({ key, row }) => key in told && !row?.value);
  if (open.length === 0) return undefined;
  return () => {
    const rows = open.map(({ key, row }) => ({
      // One that was taken back is taken up again: photos of it hang on its id.
      id: state.facts.find((fact) => fact.key === key && fact.subjectId === null)?.id ?? newId(),
      visitId: visit?.id ?? null,
      key,
      subjectId: null,
      value: text(provider.name),
      certainty: 'unverified' as const,
      source: 'inferred' as const,
      note: row?.note ?? told[key] ?? null,
    }));
    const undo = open.map(({ row }, at): Undo => {
      if (row) return { name: 'fact.set', args: factArgs(row) };
      return { name: 'row.withdraw', args: { list: 'facts', id: rows[at]?.id ?? '' } };
    });
    rows.forEach((row, at) => {
      void change('fact.set', row, at === rows.length - 1 ? { said: t('filled'), undo } : {});
    });
  };
}
