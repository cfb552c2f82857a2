'use client';

import { Spinner } from '@/components/ui/spinner';
import { StateIcon } from '@/components/ui/state-icon';
import { evidenceOf } from '@/lib/diagnosis/probes/evidence-of';
import { levelOf } from '@/lib/diagnosis/probes/terms';
import { useTranslations } from '@/lib/i18n/use-translations';
import { levelLook } from './level-look';
import type { ProbeRun, SeenEvent } from './use-probe';

const LEFT = { shape: 'not-checked', tone: 'text-unknown' } as const;
const WORST = ['bad', 'odd', 'good'] as const;

/** How a step came out: as the worst of what it found. */
const levelOfStep = ({ seen, codes }: SeenEvent): (typeof WORST)[number] | 'left' => {
  if (codes.length === 0 && seen.step === 'sign-in' && seen.left !== null) return 'left';
  return WORST.find((level) => codes.some((code) => levelOf(code) === level)) ?? 'good';
};

/** Step by step what was seen, the one under way last. */
export function ProbeSteps({ run }: { run: ProbeRun }) {
  const t = useTranslations('probe');
  return (
    <section aria-label={t('steps')}>
      <h3 className="mb-1 text-15">{t('steps')}</h3>
      <ol className="border-t border-line">
        {run.seen.map((event, index) => {
          const { seen } = event;
          const level = levelOfStep(event);
          const { shape, tone } = level === 'left' ? LEFT : levelLook[level];
          const where = 'endpoint' in seen ? `${seen.endpoint.host}:${seen.endpoint.port}` : seen.host;
          const left = seen.step === 'sign-in' && seen.left !== null ? t(`left.${seen.left}`) : null;
          return (
            <li
              // The order of steps never changes.
              key={`${seen.step} ${where} ${index}`}
              className="grid grid-cols-[26px_minmax(0,1fr)_auto] gap-x-2 border-b border-line py-1.5 leading-snug"
            >
              <StateIcon shape={shape} className={`mt-0.5 size-5 [--behind:var(--surface)] ${tone}`} />
              <span className="min-w-0">
                <b>{t(`step.${seen.step}`)}</b>
                <span className="sr-only">{t(`state.${level}`)}</span>{' '}
                <span className="text-14 text-muted">{where}</span>
                <span className="block font-mono text-13 break-words text-muted">
                  {left ?? evidenceOf(seen)}
                </span>
              </span>
              <span className="text-14 whitespace-nowrap text-muted">
                {t('seconds', { seconds: (seen.ms / 1000).toFixed(1) })}
              </span>
            </li>
          );
        })}
        {run.step && (
          <li className="grid grid-cols-[26px_minmax(0,1fr)] gap-x-2 py-1.5 leading-snug">
            <Spinner className="mt-0.5 text-accent" />
            <span>
              <b>{t(`step.${run.step.step}`)}</b> <span className="text-14 text-muted">{run.step.where}</span>
            </span>
          </li>
        )}
      </ol>
    </section>
  );
}
