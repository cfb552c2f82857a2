'use client';

import { BookmarkPlus, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import { waitedMinutes } from '@/lib/case/attempts';
import type { Attempt } from '@/lib/case/state';
import { useTranslations } from '@/lib/i18n/use-translations';
import { desksOf, rememberedDesks } from '@/lib/shop/remembered-desks';
import type { RememberedDesk } from '@/lib/shop/state';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import { RememberedFields } from './remembered-fields';
import { useCaseCompanies } from './use-case-companies';

/** One tap keeps for the shop what this call or chat taught of the desk; then what the tap could not know. */
export function RememberDesk({ attempt, channel }: { attempt: Attempt; channel: RememberedDesk['channel'] }) {
  const t = useTranslations('visit.desks');
  const { shop } = useVisit();
  const change = useChange();
  const companies = useCaseCompanies();
  const [picked, setPicked] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  // One desk an attempt: whichever hand or tablet taps, it is the same row.
  const { id } = attempt;
  const kept = rememberedDesks(shop).find((desk) => desk.id === id);
  const company = companies.find(({ name }) => name === picked) ?? companies[0];
  const name = company?.name ?? typed.trim();

  const remember = () => {
    const provider = company?.provider ?? null;
    const of = { providerId: provider?.id ?? null, name };
    const before = desksOf(shop, of).find((desk) => desk.channel === channel);
    // Which of several numbers was called nobody has told.
    const [only, another] = provider?.desks ?? [];
    const listed = channel === 'phone' && only && !another ? only.number : null;
    void change(
      'desk.remember',
      {
        id,
        providerId: of.providerId,
        company: provider?.name.ja ?? name,
        channel,
        number: before?.number ?? listed,
        hours: before?.hours ?? null,
        menu: before?.menu ?? null,
        waitMinutes: waitedMinutes(attempt, new Date().toISOString()),
        asks: before?.asks ?? null,
      },
      { said: t('remembered', { company: name }), undo: { name: 'desk.forget', args: { id } } },
    );
  };
  const forget = () =>
    change('desk.forget', { id }, { said: t('forgotten'), undo: { name: 'desk.remember', args: { id } } });

  if (kept)
    return (
      <div>
        <p className="flex items-center gap-2">
          <b className="min-w-0 flex-1">{t('kept', { company: kept.company })}</b>
          <Button
            kind="text"
            size="square"
            aria-label={t('forget', { company: kept.company })}
            onClick={() => void forget()}
          >
            <X aria-hidden="true" className="size-5" />
          </Button>
        </p>
        <RememberedFields desk={kept} />
      </div>
    );
  return (
    <div className="grid gap-2">
      {companies.length > 1 && (
        <Segmented
          label={t('which')}
          clearable={false}
          segments={companies.slice(0, 3).map((one) => ({ value: one.name, label: one.name }))}
          value={company?.name ?? null}
          onChange={setPicked}
        />
      )}
      {companies.length === 0 && (
        <TextField
          label={t('company')}
          value={typed}
          maxLength={200}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <p>
        <Button disabled={name === ''} onClick={remember}>
          <BookmarkPlus aria-hidden="true" className="size-5 text-accent" />
          {name === '' ? t('remember') : t('rememberOf', { company: name })}
        </Button>
      </p>
    </div>
  );
}
