'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Segmented, type SegmentTone } from '@/components/ui/segmented';
import type { Symptom } from '@/lib/case/state';
import { isDirection, symptomAnswers } from '@/lib/case/symptom-answers';
import { DIRECTION_STATES } from '@/lib/case/terms';
import type { SymptomSpec, Verdict } from '@/lib/diagnosis/playbook';
import { useText } from '../use-text';
import type { SymptomInHand } from './use-symptom';

const directionTones: Record<NonNullable<Symptom['sending']>, SegmentTone> = {
  ok: 'ok',
  fail: 'faulty',
  partly: 'attention',
  unknown: 'unknown',
};
const verdictTones: Record<Verdict, SegmentTone> = { fine: 'ok', faulty: 'faulty', neutral: 'attention' };

/** One thing that works or does not, and how: sending and receiving in the same words in every playbook. */
export function SymptomQuestion({
  spec,
  fields,
  amend,
}: { spec: SymptomSpec } & Pick<SymptomInHand, 'fields' | 'amend'>) {
  const words = useTranslations('words.directionState');
  const text = useText();
  const { id } = spec;
  const segments = isDirection(id)
    ? DIRECTION_STATES.map((value) => ({
        value: value as string,
        label: value === 'unknown' ? <span className="text-15">{words(value)}</span> : words(value),
        tone: directionTones[value],
        soft: value === 'partly' || value === 'unknown',
      }))
    : spec.answers.map((answer) => ({
        value: answer.id,
        label: text(answer.title),
        tone: verdictTones[answer.verdict],
        soft: answer.verdict === 'neutral',
      }));
  const set = (answer: string | null) => {
    if (isDirection(id)) return amend({ [id]: answer });
    const { [id]: _, ...others } = fields.answers ?? {};
    return amend({ answers: answer === null ? others : { ...others, [id]: answer } });
  };
  return (
    <div>
      <b className="block text-16 leading-snug">{text(spec.title)}</b>
      <Segmented
        label={text(spec.ask)}
        size="large"
        columns={segments.length > 4 ? 3 : 4}
        segments={segments}
        value={symptomAnswers(fields)[id] ?? null}
        onChange={(answer) => void set(answer)}
      />
    </div>
  );
}
