import { useTranslations } from '@/lib/i18n/use-translations';

export const PROCEDURE = ['greeting', 'symptom', 'information', 'isolation', 'resolution', 'report'] as const;

/** How the visit goes, in the customer's words. */
export function ProcedureList({ now = 0 }: { now?: number }) {
  const t = useTranslations('visit.customerView.procedure');
  return (
    <>
      <h2 className="palt text-[1.55em]">{t('title')}</h2>
      <p className="mt-1.5">{t('lead')}</p>
      <ol className="mt-5">
        {PROCEDURE.map((step, index) => (
          <li key={step} className="relative grid min-h-16 grid-cols-[56px_1fr] items-center leading-snug">
            {index < PROCEDURE.length - 1 && (
              <span
                aria-hidden="true"
                className="absolute top-[calc(50%+19px)] left-[18px] h-6.5 w-0.5 bg-accent-line"
              />
            )}
            <span
              className={`grid size-9.5 place-items-center rounded-full border-2 border-accent text-20 leading-none font-bold ${index === now ? 'bg-accent text-on-accent' : 'bg-paper text-accent'}`}
            >
              {index + 1}
            </span>
            <span className={index === now ? 'font-bold' : ''}>{t(`step.${step}`)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
