'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { StateIcon } from '@/components/ui/state-icon';

const people = {
  technician: 'demoTechnician',
  office: 'demoOffice',
  administrator: 'demoAdministrator',
} as const;

export type DemoPerson = keyof typeof people;

/** Below the sign-in card in demo mode: says that all is invented, and signs in with one press. */
export function DemoNote({
  offer = ['technician', 'office'],
  onEnter,
  busy = false,
}: {
  offer?: readonly DemoPerson[];
  onEnter: (person: DemoPerson) => void;
  busy?: boolean;
}) {
  const t = useTranslations('auth');
  return (
    <section className="mt-4.5 w-[min(440px,calc(100vw-2rem))] rounded-card bg-accent-tint px-5 pt-4 pb-4.5 text-15 leading-relaxed">
      <h2 className="flex items-center gap-1.5 text-15 text-accent [--behind:var(--accent-tint)]">
        <StateIcon shape="info" />
        {t('demoTitle')}
      </h2>
      <p>{t('demoBody')}</p>
      <div className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-2.5">
        {offer.map((person) => (
          <Button
            key={person}
            size="small"
            className="last:odd:col-span-full"
            aria-disabled={busy || undefined}
            onClick={() => !busy && onEnter(person)}
          >
            {t(people[person])}
          </Button>
        ))}
      </div>
    </section>
  );
}
