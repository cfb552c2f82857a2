'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { Ref } from 'react';
import { Button } from '@/components/ui/button';
import { SearchBox } from '@/components/ui/search-box';
import type { FoundCustomer } from '@/lib/customer/card';
import { digitsOf } from '@/lib/customer/lookup';
import { useFormats } from '@/lib/i18n/use-formats';
import { useFetched } from '../use-fetched';
import { Dotted } from '../dotted';

/** The digits that were typed, underlined in a number grouped for reading. */
function MarkedPhone({ phone, typed }: { phone: string; typed: string }) {
  const formats = useFormats();
  const grouped = formats.phone(phone);
  const wanted = digitsOf(typed);
  const at = wanted === '' ? -1 : digitsOf(grouped).indexOf(wanted);
  if (at < 0) return <>{grouped}</>;
  let seen = 0;
  return (
    <>
      {Array.from(grouped).map((sign, index) => {
        const digit = /\d/.test(sign);
        const hit = digit && seen >= at && seen < at + wanted.length;
        if (digit) seen += 1;
        const marked = 'font-bold text-accent underline decoration-2 underline-offset-3';
        return (
          // Signs of one number have no identity beside their place.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className={hit ? marked : undefined}>
            {sign}
          </span>
        );
      })}
    </>
  );
}

/** Finds a known customer while their number, kana or name is typed. */
export function CustomerSearch({
  query,
  onQuery,
  onChoose,
  onNew,
  ref,
}: {
  query: string;
  onQuery: (query: string) => void;
  onChoose: (customerId: string) => void;
  onNew: () => void;
  ref: Ref<HTMLInputElement>;
}) {
  const t = useTranslations('intake.find');
  const formats = useFormats();
  const asked = query.trim();
  const { answer, failed } = useFetched<FoundCustomer[]>(
    asked === '' ? null : `/calls/customers?q=${encodeURIComponent(asked)}`,
    120,
  );
  const suggestions = (answer ?? []).map((found) => ({
    id: found.id,
    content: (
      <span className="grid grid-cols-[1fr_auto] gap-x-2.5 text-13 leading-normal">
        <b className="text-15">{found.name}</b>
        <span className="text-right">
          <MarkedPhone phone={found.phones[0] ?? ''} typed={query} />
        </span>
        <span>
          <Dotted parts={[found.contact, found.place]} />
        </span>
        <span className="text-right text-muted">
          {found.lastAt && t('last', { when: formats.relativeDay(found.lastAt, new Date()) })}
        </span>
      </span>
    ),
  }));
  const nothing = failed ? t('failed') : answer?.length === 0 ? t('none') : null;
  return (
    <SearchBox
      ref={ref}
      size="large"
      label={t('label')}
      placeholder={t('placeholder')}
      value={query}
      onValueChange={onQuery}
      suggestions={suggestions}
      onChoose={onChoose}
      // The page exists to type into it: somebody is on the phone.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      footer={
        asked === '' ? undefined : (
          <div className="text-13" role="status">
            {nothing && <p className="py-1 text-muted">{nothing}</p>}
            <Button kind="text" size="small" onClick={onNew} className="-mx-3">
              <Plus aria-hidden="true" className="size-4" />
              {t('new')}
            </Button>
          </div>
        )
      }
    />
  );
}
