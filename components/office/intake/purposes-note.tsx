'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { CheckBox } from '@/components/ui/check-box';
import { StateIcon } from '@/components/ui/state-icon';

/** What personal data is used for, before the first is typed; one line once it was said. */
export function PurposesNote({
  purposes,
  said,
  onSaid,
}: {
  purposes: string | null;
  said: boolean;
  onSaid: (said: boolean) => void;
}) {
  const t = useTranslations('intake.purposes');
  return (
    <section className="mb-3 rounded-card bg-accent-tint px-3.5 py-2 text-13 leading-relaxed">
      <h3 className="flex items-center gap-1.5 text-13 text-accent [--behind:var(--accent-tint)]">
        <StateIcon shape={said ? 'ok' : 'info'} />
        {t('title')}
      </h3>
      {!said && <p className="text-muted">{t('read')}</p>}
      {!said && <p className="mt-1 whitespace-pre-line">{purposes ?? t('fallback')}</p>}
      <CheckBox checked={said} onChange={(event) => onSaid(event.target.checked)} className="text-13">
        {t('said')}
      </CheckBox>
    </section>
  );
}
