'use client';

import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';
import { StateWord } from '@/components/ui/state-word';
import { TimeText } from '@/components/ui/time-text';
import { useText } from '@/components/visit/use-text';
import { KnownSection } from '@/components/visit/known/known-section';
import type { EarlierCase } from '@/lib/tablet/earlier';
import { useTablet } from '@/lib/tablet/tablet-context';
import { useEarlier } from '@/lib/tablet/use-earlier';
import { useLive } from '@/lib/tablet/use-live';
import type { TripView } from './use-trips';

/** What is known of the customer before the door opens. */
export function CustomerPast({ trip: { state, customer } }: { trip: TripView }) {
  const t = useTranslations('tablet.today');
  const concepts = useTranslations('words.concept');
  const text = useText();
  const { list } = useFormats();
  const { store } = useTablet().tablet;
  const { playbookId, playbookVersion } = state.root;
  const earlier = useEarlier(state);
  const playbook = useLive(`playbook ${playbookId} ${playbookVersion}`, () =>
    store.surroundings.playbook(playbookId, playbookVersion),
  );
  return (
    <aside className="border-line px-4 py-4.5 text-15 leading-normal max-lg:order-1 max-lg:border-t sm:px-8 lg:min-h-0 lg:overflow-y-auto lg:border-l lg:px-6">
      <h2 className="flex min-h-10 items-center border-b-[1.5px] border-ink text-17">{t('about')}</h2>
      <KnownSection title={t('earlier')} aside={earlier.length > 0 ? earlier.length : undefined}>
        {earlier.length === 0 && <p className="text-muted">{t('earlierNone')}</p>}
        <ul>
          {earlier.map((line) => (
            <EarlierLine key={line.id} line={line} />
          ))}
        </ul>
      </KnownSection>
      {customer && customer.machines.length > 0 && (
        <KnownSection title={t('machines')}>
          <p>{list(customer.machines.map(({ label }) => label))}</p>
        </KnownSection>
      )}
      {customer?.root.note && (
        <KnownSection title={t('note')}>
          <p className="whitespace-pre-line">{customer.root.note}</p>
        </KnownSection>
      )}
      {playbook && (
        <KnownSection title={concepts('playbook')}>
          <p className="font-bold">
            {t('playbookName', { title: text(playbook.title), version: playbook.version })}
          </p>
        </KnownSection>
      )}
    </aside>
  );
}

function EarlierLine({ line }: { line: EarlierCase }) {
  const words = useTranslations('words.result');
  const { headline, openedAt, result, number } = line;
  const solved = result === 'resolved' || result === 'resolved-by-phone';
  return (
    <li className="grid min-h-15 grid-cols-[minmax(0,1fr)_auto] content-center gap-x-2.5 border-t border-line py-2 first:border-t-0">
      <b>{headline}</b>
      {result && words.has(result as never) ? (
        <StateWord shape={solved ? 'ok' : 'refused'}>{words(result as never)}</StateWord>
      ) : (
        <span />
      )}
      <span className="text-muted">
        <TimeText at={openedAt} as="date" />
      </span>
      <span className="text-right text-muted">{number}</span>
    </li>
  );
}
