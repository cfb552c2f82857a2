'use client';

import { Phone } from 'lucide-react';
import type { Attempt } from '@/lib/case/state';
import { useTranslations } from '@/lib/i18n/use-translations';
import { desksOf } from '@/lib/shop/remembered-desks';
import type { RememberedDesk } from '@/lib/shop/state';
import { useVisit } from '@/lib/tablet/visit-context';
import { BandRow } from '../resolution/band-row';
import { useText } from '../use-text';
import { FinderButton } from './finder-button';
import { RememberDesk } from './remember-desk';
import { RememberedDeskLine } from './remembered-desk';
import { useCaseCompanies } from './use-case-companies';

/** Beside a call or a chat: the desks of the case's companies while it goes on, and keeping what it taught once it is over. */
export default function DeskRows({
  attempt,
  channel,
}: {
  attempt: Attempt;
  channel: RememberedDesk['channel'];
}) {
  const t = useTranslations('visit.desks');
  const over = attempt.endedAt !== null || attempt.outcome !== null;
  return (
    <>
      {attempt.endedAt === null && (
        <BandRow label={t('row.desks')}>
          <CaseDesks channel={channel} />
        </BandRow>
      )}
      {over && (
        <BandRow label={t('row.remember')}>
          <RememberDesk attempt={attempt} channel={channel} />
        </BandRow>
      )}
    </>
  );
}

function CaseDesks({ channel }: { channel: RememberedDesk['channel'] }) {
  const t = useTranslations('visit.desks');
  const text = useText();
  const { shop } = useVisit();
  const companies = useCaseCompanies();
  const known = companies.map(({ name, provider }) => ({
    name,
    own: desksOf(shop, { providerId: provider?.id ?? null, name }).filter((desk) => desk.channel === channel),
    listed: channel === 'phone' ? (provider?.desks ?? []) : [],
  }));
  return (
    <div className="py-2 text-15 leading-normal">
      <ul>
        {known.map(({ name, own, listed }) => (
          <li key={name} className="mb-1.5">
            <b className="mr-2">{name}</b>
            {own.map((desk) => (
              <span key={desk.id} className="block border-l-3 border-accent pl-2.5">
                <span className="mr-2 text-14 text-muted">{t('ours')}</span>
                <RememberedDeskLine desk={desk} />
              </span>
            ))}
            {listed.map((desk) => (
              <span key={desk.number} className="block">
                <a href={`tel:${desk.number}`} className="mr-2 font-bold whitespace-nowrap underline">
                  <Phone aria-hidden="true" className="mr-1 inline size-4" />
                  {desk.number}
                </a>
                {text(desk.name)}
                {desk.hours && <span className="ml-2 text-muted">{text(desk.hours)}</span>}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <FinderButton />
    </div>
  );
}
