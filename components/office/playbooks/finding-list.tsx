import { memo } from 'react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { StateWord } from '@/components/ui/state-word';
import type { LineFinding } from '@/lib/playbook-text/read-text';

/** What is wrong with a text, and what is odd about it, each on its line. */
export const FindingList = memo(function FindingList({
  findings,
  goTo,
}: {
  findings: readonly LineFinding[];
  goTo: (finding: LineFinding) => void;
}) {
  const t = useTranslations('playbooks.edit');
  const words = useTranslations('findings');
  const wordsOf = (one: LineFinding): string => {
    if (one.kind === 'finding') return words(one.finding.code, one.finding.values);
    return one.kind === 'not-yaml' ? t('notYaml', { words: one.words }) : t('otherPlaybook');
  };
  const grave = findings.filter((one) => one.grave).length;
  return (
    <section aria-label={t('findings')} className="flex-none text-13">
      <p role="status" className="flex gap-4 py-2">
        {grave > 0 && <StateWord shape="faulty">{t('grave', { count: grave })}</StateWord>}
        {findings.length > grave && (
          <StateWord shape="attention">{t('odd', { count: findings.length - grave })}</StateWord>
        )}
        {findings.length === 0 && <StateWord shape="ok">{t('sound')}</StateWord>}
      </p>
      {findings.length > 0 && (
        <ul className="max-h-48 overflow-auto rounded-card border border-line">
          {findings.map((one) => (
            <li key={`${one.line} ${wordsOf(one)}`} className="border-b border-line last:border-0">
              <button
                type="button"
                onClick={() => goTo(one)}
                className="grid w-full grid-cols-[5rem_minmax(0,1fr)] gap-2 px-3 py-1.5 text-left hover:bg-surface focus-visible:-outline-offset-3"
              >
                <span className={`font-bold ${one.grave ? 'text-faulty' : 'text-attention'}`}>
                  {t('line', { line: one.line })}
                </span>
                {wordsOf(one)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
});
