'use client';

import { PARTY_FACTS } from '@/lib/diagnosis/providers/companies-of';
import { currentServer } from '@/lib/diagnosis/providers/export-providers';
import type { Party } from '@/lib/diagnosis/providers/find-providers';
import type { Provider } from '@/lib/diagnosis/providers/provider';
import { MAIL_PROTOCOLS } from '@/lib/diagnosis/providers/provider-terms';
import { changedFields } from '@/lib/mutation/changed-fields';
import type { ArgsOf } from '@/lib/mutation/registry';
import type { Fact } from '@/lib/case/state';
import { useTranslations } from '@/lib/i18n/use-translations';
import { newId } from '@/lib/tablet/new-id';
import { type Undo, useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import { useText } from '../use-text';
import { useFacts } from './use-facts';

/**
 * Takes what the directory knows over into the facts that nobody has answered yet, as guesses; all of it can be taken
 * back at once.
 * @param domain of the mail address, '' where it is not known
 * @param parties as which the company is taken over
 * @returns undefined where there is nothing left to take over
 */
export function useFillFacts(
  provider: Provider,
  domain: string,
  parties: readonly Party[],
): (() => void) | undefined {
  const t = useTranslations('visit.information.found');
  const text = useText();
  const { state, visit } = useVisit();
  const { listed } = useFacts();
  const change = useChange();
  const servers = MAIL_PROTOCOLS.flatMap((protocol) => {
    const server = currentServer(provider, protocol);
    if (!server) return [];
    const { host, port, security } = server;
    return `${t(protocol)}: ${host.replace('{domain}', domain || t('anyDomain'))} ${port} ${t(`security.${security}`)}`;
  });
  const told: Record<string, string | null> = Object.fromEntries(
    parties.map((party) => [
      PARTY_FACTS[party],
      party === 'mail-host' && servers.length > 0 ? servers.join(' / ') : null,
    ]),
  );
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
    const steps = rows.map((wanted, at): { args: ArgsOf<'fact.set'>; undo: Undo } => {
      const row = open[at]?.row;
      const { id, key, subjectId } = wanted;
      if (!row) return { args: wanted, undo: { name: 'row.withdraw', args: { list: 'facts', id } } };
      const { now, was } = changedFields<Fact>(row, wanted);
      const fact = { id, key, subjectId };
      return { args: { ...now, ...fact }, undo: { name: 'fact.set', args: { ...was, ...fact } } };
    });
    const undo = steps.map((step) => step.undo);
    steps.forEach(({ args }, at) => {
      void change('fact.set', args, at === steps.length - 1 ? { said: t('filled'), undo } : {});
    });
  };
}
