import { useTranslations } from '@/lib/i18n/use-translations';
import { SectionHead } from '@/components/ui/section-head';
import type { Check } from '@/lib/diagnosis/playbook';
import { UNKNOWN } from '@/lib/diagnosis/results';
import type { Locale } from '@/lib/i18n/locales';
import { percentOf } from './percent';

type Numbers = {
  done: number;
  decided: number;
  outcomes: Readonly<Record<string, number>>;
  minutes: number | null;
};

/** What the shop's own cases tell of a check: how often done, how often it decided, which answers, how long. */
export function CheckNumbers({
  check,
  numbers,
  language,
}: {
  check: Check;
  numbers: Numbers | undefined;
  language: Locale;
}) {
  const t = useTranslations('playbooks.numbers');
  const words = useTranslations('words');
  const { done = 0, decided = 0, outcomes = {}, minutes = null } = numbers ?? {};
  const rows = [
    ...check.outcomes.map(({ id, title }) => ({ id, title: title[language] })),
    unknown(words('answer.unknown')),
  ];
  const most = Math.max(1, ...rows.map(({ id }) => outcomes[id] ?? 0));
  return (
    <section aria-label={t('title')} className="text-13">
      <SectionHead title={t('title')} />
      {done === 0 ? (
        <p className="py-2 text-muted">{t('none')}</p>
      ) : (
        <>
          <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-y-1 py-2">
            <dt>{t('done')}</dt>
            <dd className="font-bold">{t('cases', { count: done })}</dd>
            <dt>{t('decided')}</dt>
            <dd className="font-bold">
              {t('cases', { count: decided })}{' '}
              <span className="font-normal text-muted">
                {t('share', { share: percentOf(decided / done) })}
              </span>
            </dd>
            <dt>{t('minutes')}</dt>
            <dd className="font-bold">{minutes === null ? t('tooFew') : t('minutesValue', { minutes })}</dd>
          </dl>
          <ul className="border-t border-line pt-2">
            {rows.map(({ id, title }) => (
              <li key={id} className="grid grid-cols-[minmax(0,1fr)_5rem_2.5rem] items-center gap-2 py-0.5">
                <span>{title}</span>
                <span aria-hidden="true" className="h-2 rounded-[2px] bg-unknown-tint">
                  <span
                    className="block h-full rounded-[2px] bg-accent"
                    style={{ width: `${((outcomes[id] ?? 0) / most) * 100}%` }}
                  />
                </span>
                <span className="text-right tabular-nums">{outcomes[id] ?? 0}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const unknown = (title: string) => ({ id: UNKNOWN, title });
