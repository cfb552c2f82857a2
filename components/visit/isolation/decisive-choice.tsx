'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { CheckBox } from '@/components/ui/check-box';
import { TimeText } from '@/components/ui/time-text';
import type { CheckResult } from '@/lib/case/state';
import { SKIPPED, UNKNOWN } from '@/lib/diagnosis/results';
import { useVisit } from '@/lib/tablet/visit-context';
import { useText } from '../use-text';

/** Which answers decided it: those that told something, the chosen ones first. */
export function DecisiveChoice({
  rows,
  value,
  onChange,
}: {
  rows: readonly CheckResult[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
}) {
  const words = useTranslations('words.concept');
  const text = useText();
  const { playbook } = useVisit();
  const telling = rows
    .filter(({ outcome }) => outcome !== UNKNOWN && outcome !== SKIPPED)
    .toSorted((a, b) => b.recordedAt.localeCompare(a.recordedAt));
  if (telling.length === 0) return null;
  return (
    <fieldset>
      <legend className="mb-1 text-[0.9em]">{words('decisive')}</legend>
      <ul className="rounded-card border border-line-strong px-4">
        {telling.map((row) => {
          const outcome = playbook.checks
            .find(({ id }) => id === row.checkId)
            ?.outcomes.find(({ id }) => id === row.outcome);
          const chosen = value.includes(row.id);
          return (
            <li key={row.id} className="flex items-center gap-3 border-t border-line first:border-t-0">
              <CheckBox
                className="flex-1"
                checked={chosen}
                onChange={() => onChange(chosen ? value.filter((id) => id !== row.id) : [...value, row.id])}
              >
                {outcome ? text(outcome.plain) : row.outcome}
              </CheckBox>
              <TimeText at={row.recordedAt} className="text-15 text-muted" />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
